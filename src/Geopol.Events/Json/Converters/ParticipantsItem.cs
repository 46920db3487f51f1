namespace Geopol.Events;

/// <summary>Reads and writes participants as an array.</summary>
internal readonly struct ParticipantsItem : IItem<Participants>
{
    public static bool TryRead(ref WireReader r, out Participants item)
    {
        item = new Participants(r.List<Participant, ParticipantCodec>());
        return true;
    }

    public static void Write(ref WireWriter w, Participants item) => w.Items<Participant, ObjectItem<Participant, ParticipantCodec>>(item.Items);
}

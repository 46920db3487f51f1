namespace Geopol.Events;

/// <summary>A meeting: of the matter participants, host and topics, and that it was put off or called off.</summary>
internal static class MeetingIdentity
{
    internal static void Write(ref IdentityWriter w, Meeting value)
    {
        if (w.IsMatter)
        {
            WriteMatter(ref w, value);
            return;
        }

        w.Value("host"u8, value.Host, ActorIdentity.Write);
        w.Code("mode"u8, value.Mode);
        w.Folded("occasion"u8, value.Occasion);
        w.Set("participants"u8, value.Participants, ActorIdentity.Write);
        w.Set("related"u8, value.Related, GeopolEventIdentity.Write);
        w.Value("scheduledFor"u8, value.ScheduledFor, TimeIdentity.Write);
        w.Code("status"u8, value.Status);
        w.Set("topics"u8, value.Topics, PropositionIdentity.Write);
        w.Unknown(value.Unknown);
        w.Folded("venue"u8, value.Venue);
        w.Value("when"u8, value.When, TimeIdentity.Write);
        w.Value("where"u8, value.Where, PlaceIdentity.Write);
    }

    private static void WriteMatter(ref IdentityWriter w, Meeting value)
    {
        w.Value("host"u8, value.Host, ActorIdentity.Write);
        w.Set("participants"u8, value.Participants, ActorIdentity.Write);
        w.Code("status"u8, IsMeetingItself(value.Status) ? default : value.Status);
        w.Set("topics"u8, value.Topics, PropositionIdentity.Write);
    }

    // Planned, scheduled, under way, held: the meeting itself, more or less far.
    private static bool IsMeetingItself(MeetingStatus status) =>
        status != MeetingStatus.Postponed && status != MeetingStatus.Cancelled;
}

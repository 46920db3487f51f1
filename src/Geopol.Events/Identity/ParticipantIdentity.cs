namespace Geopol.Events;

/// <summary>Writes the identity of a participant, of an adjunct and of a count.</summary>
internal static class ParticipantIdentity
{
    internal static void Write(ref IdentityWriter w, Participant participant)
    {
        w.Begin(participant.Unknown);
        w.Value("actor"u8, participant.Actor, ActorIdentity.Write);
        w.Value("clause"u8, participant.Clause, PropositionIdentity.Write);
        w.Value("goods"u8, participant.Goods, GoodsIdentity.Write);
        w.Value("place"u8, participant.Place, PlaceIdentity.Write);
        w.Unknown(participant.Unknown);
        w.End();
    }

    internal static void Write(ref IdentityWriter w, Adjunct adjunct)
    {
        w.Begin(adjunct.Unknown);
        w.Value("participant"u8, adjunct.Participant, Write);
        w.Code("relation"u8, adjunct.Relation);
        w.Unknown(adjunct.Unknown);
        w.End();
    }

    internal static void Write(ref IdentityWriter w, Count count)
    {
        w.Begin(count.Unknown);
        w.Code("kind"u8, count.Kind);
        w.Value("number"u8, count.Number, QuantityIdentity.Write);
        w.Value("of"u8, count.Of, ActorIdentity.Write);
        w.Unknown(count.Unknown);
        w.End();
    }
}

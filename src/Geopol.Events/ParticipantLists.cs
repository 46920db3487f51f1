namespace Geopol.Events;

/// <summary>What a list of participants holds of one kind.</summary>
public static class ParticipantLists
{
    /// <summary>The actors among the participants, in their order; empty where there is none.</summary>
    public static EquatableArray<Actor> Actors(this EquatableArray<Participant> participants) =>
        [.. participants.Where(static p => p.Actor is not null).Select(static p => p.Actor!)];

    /// <summary>The goods among the participants, in their order; empty where there are none.</summary>
    public static EquatableArray<Goods> Goods(this EquatableArray<Participant> participants) =>
        [.. participants.Where(static p => p.Goods is not null).Select(static p => p.Goods!)];

    /// <summary>The places among the participants, in their order; empty where there is none.</summary>
    public static EquatableArray<Place> Places(this EquatableArray<Participant> participants) =>
        [.. participants.Where(static p => p.Place is not null).Select(static p => p.Place!)];
}

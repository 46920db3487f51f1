namespace Geopol.Events;

/// <summary>A participant, a clause or a text that has a role in an event.</summary>
/// <param name="Kind">The kind of participant that the phrase is read as.</param>
/// <param name="Value">The actor, goods, place, proposition or text.</param>
/// <param name="At">The only place in the clause that the part can have; none if the role determines the place.</param>
internal readonly record struct Part(PartKind Kind, object Value, SlotPlace At = SlotPlace.None)
{
    /// <summary>The kinds of participants that the part can be. A slot must take at least one of them.</summary>
    internal Filler Fillers => Value switch
    {
        Actor => Filler.Actor | Filler.People,
        Goods { Commodity.IsAbsent: true, Name: null, Designation: null, Quantity: null, Value: not null } => Filler.Money | Filler.Thing,
        Goods => Filler.Thing,
        Place => Filler.Place,
        Proposition or Warning => Filler.Clause,
        _ when Kind == PartKind.BareWords => Filler.Any,
        string text when Currencies.TryRead(text, out _, out _) => Filler.Words | Filler.Money,
        _ => Filler.Words,
    };

    /// <summary>Returns the part for a participant, or null if the kind of participant isn't known.</summary>
    internal static Part? Of(Participant participant) =>
        participant.Actor is { } actor ? new Part(PartKind.Participant, actor)
        : participant.Goods is { } goods ? new Part(PartKind.Participant, goods)
        : participant.Place is { } place ? new Part(PartKind.Participant, place)
        : participant.Clause is { } clause ? Of(clause, PartKind.Participant) : null;

    /// <summary>Returns the part for a clause. The part has the proposition, or otherwise the words as this kind.</summary>
    internal static Part Of(Clause clause, PartKind kind = PartKind.Words) => clause.Proposition is { } proposition ? new(PartKind.Clause, proposition) : new(kind, clause.Words!);
}

namespace Geopol.Events;

/// <summary>
/// A participant of an interaction that fits no role, with its relation to the interaction: "under E.O. 13382", "beyond conventional arms
/// deals".
/// </summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
[WireObject]
[BearsOnContent]
public sealed partial record Adjunct
{
    /// <summary>The relation of the participant to the interaction: under, beyond, despite ...</summary>
    public required partial AdjunctRelation Relation { get; init; }

    /// <summary>The participant.</summary>
    public required partial Participant Participant { get; init; }

    /// <summary>Creates an adjunct with the relation <c>under</c>, for example under a resolution.</summary>
    /// <param name="participant">The order, resolution or treaty.</param>
    /// <returns>The adjunct.</returns>
    public static Adjunct Under(Participant participant) => new() { Relation = AdjunctRelation.Under, Participant = participant };

    /// <summary>Creates an adjunct with the relation <c>beyond</c>, for example beyond food aid.</summary>
    /// <param name="participant">The participant that the adjunct goes beyond.</param>
    /// <returns>The adjunct.</returns>
    public static Adjunct Beyond(Participant participant) => new() { Relation = AdjunctRelation.Beyond, Participant = participant };

    /// <summary>Returns the relation and the participant, for example <c>beyond food aid</c>.</summary>
    public override string ToString() => $"{Relation} {Participant}";
}

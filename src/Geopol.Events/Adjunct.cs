namespace Geopol.Events;

/// <summary>A participant of an interaction that no role fits, with its relation: under E.O. 13382, beyond conventional arms deals.</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
[WireObject]
[BearsOnContent]
public sealed partial record Adjunct
{
    /// <summary>How the participant belongs to the interaction.</summary>
    public required partial AdjunctRelation Relation { get; init; }

    /// <summary>The participant.</summary>
    public required partial Participant Participant { get; init; }

    /// <summary>An adjunct under something: an order, a resolution.</summary>
    /// <param name="participant">The order, resolution or treaty.</param>
    /// <returns>The adjunct.</returns>
    public static Adjunct Under(Participant participant) => new() { Relation = AdjunctRelation.Under, Participant = participant };

    /// <summary>An adjunct beyond something.</summary>
    /// <param name="participant">The participant that the adjunct goes beyond.</param>
    /// <returns>The adjunct.</returns>
    public static Adjunct Beyond(Participant participant) => new() { Relation = AdjunctRelation.Beyond, Participant = participant };

    /// <summary><c>beyond food aid</c>.</summary>
    public override string ToString() => $"{Relation} {Participant}";
}

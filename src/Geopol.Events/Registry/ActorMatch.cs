namespace Geopol.Events.Registry;

/// <summary>
/// Whether two actors are the same, different, part of each other or perhaps the same, and why. <see cref="Of"/> compares only the data of the two
/// actors; <see cref="ActorRegistry.Match"/> also uses the data of the registry. A metonym is compared as the actor that it stands for.
/// </summary>
/// <remarks>Immutable; compared by value. The answers aren't transitive across <see cref="ActorRelation.Perhaps"/>.</remarks>
public readonly record struct ActorMatch
{
    internal ActorMatch(ActorRelation relation, ActorMatchReason reason, string? because = null)
    {
        Relation = relation;
        Reason = reason;
        Because = because;
    }

    /// <summary>The answer.</summary>
    public ActorRelation Relation { get; }

    /// <summary>The kind of reason.</summary>
    public ActorMatchReason Reason { get; }

    /// <summary>The detail of the reason: the shared code or name, the codes or kinds that differ, or the larger actor; null where there is none.</summary>
    public string? Because { get; }

    /// <summary>
    /// Compares the data of two actors without a registry; only the country codes of the keys are also known. The cost is proportional to the sum of
    /// the actors' sizes: if the alternatives of both actors make more than 4,096 pairs, the answer is perhaps.
    /// </summary>
    /// <param name="a">An actor.</param>
    /// <param name="b">The actor to compare with.</param>
    /// <returns>The answer and its reason.</returns>
    public static ActorMatch Of(Actor a, Actor b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return new ActorComparison(static actor => actor).Compare(a, b);
    }

    /// <summary><c>same (shared identifier: iso3166-1-alpha-2:KP)</c>.</summary>
    public override string ToString() => Because is null ? $"{Name(Relation)} ({Name(Reason)})" : $"{Name(Relation)} ({Name(Reason)}: {Because})";

    private static string Name(ActorRelation relation) => relation switch
    {
        ActorRelation.Same => "same",
        ActorRelation.Different => "different",
        ActorRelation.PartOf => "part of",
        ActorRelation.HasPart => "has part",
        _ => "perhaps",
    };

    private static string Name(ActorMatchReason reason) => reason switch
    {
        ActorMatchReason.SharedIdentifier => "shared identifier",
        ActorMatchReason.SharedName => "shared name",
        ActorMatchReason.ConflictingIdentifiers => "conflicting identifiers",
        ActorMatchReason.KnownAsTwo => "known as two",
        ActorMatchReason.ConflictingKinds => "conflicting kinds",
        ActorMatchReason.Belonging => "belonging",
        ActorMatchReason.Alternatives => "alternatives",
        ActorMatchReason.Unnamed => "unnamed",
        _ => "nothing shared",
    };
}

namespace Geopol.Events.Registry;

/// <summary>
/// Whether two actors are one: the same, different, part of each other, or perhaps, and why. <see cref="Of"/> looks at nothing but what they
/// carry; <see cref="ActorRegistry.Match"/> knows more. A metonym is what it stands for.
/// </summary>
/// <remarks>Immutable; compared by value. Neither answer is transitive by way of <see cref="ActorRelation.Perhaps"/>.</remarks>
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

    /// <summary>The very thing: the code or name that is shared or differs; null where there is none.</summary>
    public string? Because { get; }

    /// <summary>
    /// Compares two actors by what they carry, without any registry, but for the country codes that the keys know. Takes time in proportion to the sum of
    /// their sizes: if both have alternatives and the alternatives make more than 4,096 pairs, the answer is perhaps.
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

    /// <summary><c>same (shared-identifier: iso3166-1-alpha-2:KP)</c>.</summary>
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

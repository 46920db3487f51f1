namespace Geopol.Events;

/// <summary>The role of an actor in a larger actor.</summary>
[OpenCode]
public readonly partial struct AffiliationRole
{
    /// <summary>The actor is a member.</summary>
    public static partial AffiliationRole MemberOf { get; }

    /// <summary>The actor is an official or officer.</summary>
    public static partial AffiliationRole OfficialOf { get; }

    /// <summary>The actor is a part, a branch or an owned body.</summary>
    public static partial AffiliationRole PartOf { get; }

    /// <summary>The actor is close to the larger actor but isn't part of it.</summary>
    public static partial AffiliationRole CloseTo { get; }
}

namespace Geopol.Events.Registry;

/// <summary>Why two actors are held for one, or not.</summary>
public enum ActorMatchReason
{
    /// <summary>Nothing that both carry can be compared.</summary>
    NothingShared,

    /// <summary>A code of both is the same, or their codes are one country's.</summary>
    SharedIdentifier,

    /// <summary>A name of both is the same.</summary>
    SharedName,

    /// <summary>In one scheme their codes differ, or their codes are of two countries.</summary>
    ConflictingIdentifiers,

    /// <summary>The registry knows both, by code or name, as two.</summary>
    KnownAsTwo,

    /// <summary>One is a person, the other a state, or the like.</summary>
    ConflictingKinds,

    /// <summary>One is named as what the other belongs to, or the registry knows it so.</summary>
    Belonging,

    /// <summary>One is one of several, and the text doesn't say which.</summary>
    Alternatives,

    /// <summary>One isn't named: "experts".</summary>
    Unnamed,
}

namespace Geopol.Events.Registry;

/// <summary>The reason for an answer about two actors.</summary>
public enum ActorMatchReason
{
    /// <summary>The two actors have no data that can be compared.</summary>
    NothingShared,

    /// <summary>The actors share a code, or their codes belong to the same country.</summary>
    SharedIdentifier,

    /// <summary>The actors share a name.</summary>
    SharedName,

    /// <summary>The actors have different codes in the same scheme, or codes of different countries.</summary>
    ConflictingIdentifiers,

    /// <summary>The registry knows the actors, by a code or name, as two different actors.</summary>
    KnownAsTwo,

    /// <summary>The kinds exclude each other: a person and a state.</summary>
    ConflictingKinds,

    /// <summary>The text or the registry says that one of the actors is part of the other.</summary>
    Belonging,

    /// <summary>An actor is one of several alternatives, and the text doesn't say which. Or a name means a town or its government ("Moscow").</summary>
    Alternatives,

    /// <summary>An actor has neither a name nor a code: "experts".</summary>
    Unnamed,
}

namespace Geopol.Events.Registry;

/// <summary>The result of looking up an actor.</summary>
public enum ActorLookupStatus
{
    /// <summary>No actor with that name or code is known.</summary>
    Unknown,

    /// <summary>The text is the code or name of one actor.</summary>
    Found,

    /// <summary>The text is the English adjective of one actor: North Korean.</summary>
    FoundByAdjective,

    /// <summary>Several actors have that name or code: Georgia, Congo, Korea.</summary>
    Ambiguous,

    /// <summary>
    /// The text is a code, not a name, and its scheme isn't given. A code can mean different actors: KN is Saint Kitts and Nevis in ISO 3166-1 and
    /// North Korea in FIPS 10-4.
    /// </summary>
    CodeWithoutScheme,

    /// <summary>No actor had the code or name on the given day.</summary>
    NotInForce,
}

namespace Geopol.Events.Registry;

/// <summary>What came of looking for an actor.</summary>
public enum ActorLookupStatus
{
    /// <summary>Nobody of that name or code is known.</summary>
    Unknown,

    /// <summary>It is the actor's code or name.</summary>
    Found,

    /// <summary>It is the English adjective of one actor: North Korean.</summary>
    FoundByAdjective,

    /// <summary>Several have that name or code: Georgia, Congo, Korea.</summary>
    Ambiguous,

    /// <summary>The text is a code and no name; without a scheme it may be another's: KN is Saint Kitts and Nevis in ISO 3166-1 and North Korea in FIPS 10-4.</summary>
    CodeWithoutScheme,

    /// <summary>The code was nobody's on the day that was asked for.</summary>
    NotInForce,
}

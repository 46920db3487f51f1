namespace Geopol.Events;

/// <summary>What is known of whether an item of evidence is what it claims to be.</summary>
[OpenCode]
public readonly partial struct Authenticity
{
    /// <summary>Found genuine.</summary>
    public static partial Authenticity Verified { get; }

    /// <summary>Not examined.</summary>
    public static partial Authenticity Unverified { get; }

    /// <summary>Contested.</summary>
    public static partial Authenticity Disputed { get; }

    /// <summary>Found to be altered.</summary>
    public static partial Authenticity Manipulated { get; }

    /// <summary>Found to be made up.</summary>
    public static partial Authenticity Fabricated { get; }
}

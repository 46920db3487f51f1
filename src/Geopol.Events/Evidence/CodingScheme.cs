namespace Geopol.Events;

/// <summary>The scheme that a code given by a coder belongs to.</summary>
[OpenCode]
public readonly partial struct CodingScheme
{
    /// <summary>CAMEO 1.1b3.</summary>
    public static partial CodingScheme Cameo { get; }

    /// <summary>PLOVER 2.0.</summary>
    public static partial CodingScheme Plover { get; }

    /// <summary>ACLED event and sub-event types.</summary>
    public static partial CodingScheme Acled { get; }

    /// <summary>UCDP types of violence.</summary>
    public static partial CodingScheme Ucdp { get; }

    /// <summary>IPTC media topics.</summary>
    public static partial CodingScheme Iptc { get; }
}

namespace Geopol.Events;

/// <summary>The scale that a confidence level belongs to.</summary>
[OpenCode(IsOrdered = false)]
public readonly partial struct ConfidenceScale
{
    /// <summary>Low, moderate and high, from ICD 203 (2015).</summary>
    public static partial ConfidenceScale Icd203 { get; }

    /// <summary>The analytical confidence ratings of the UK's PHIA.</summary>
    public static partial ConfidenceScale Phia { get; }

    /// <summary>Very low to very high, from the IPCC's AR5 guidance note (2010).</summary>
    public static partial ConfidenceScale IpccAr5 { get; }

    /// <summary>The integer 0 to 100 of STIX 2.1, as given.</summary>
    [CodeText("stix-2.1")]
    public static partial ConfidenceScale Stix21 { get; }
}

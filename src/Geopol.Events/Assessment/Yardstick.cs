namespace Geopol.Events;

/// <summary>The scale of likelihood words under which a speaker writes, by its id. It is stated only where the speaker writes under one.</summary>
[OpenCode]
public readonly partial struct Yardstick
{
    /// <summary>ICD 203 (2015), United States.</summary>
    public static partial Yardstick Icd203 { get; }

    /// <summary>The probability yardstick of the UK's PHIA.</summary>
    public static partial Yardstick Phia { get; }

    /// <summary>NATO's AJP-2.1.</summary>
    public static partial Yardstick Nato { get; }

    /// <summary>Sherman Kent, 1964.</summary>
    public static partial Yardstick Kent { get; }

    /// <summary>The IPCC's AR5 guidance note (2010): nested ranges.</summary>
    public static partial Yardstick IpccAr5 { get; }

    /// <summary>The IPCC's AR4 guidance note (2005).</summary>
    public static partial Yardstick IpccAr4 { get; }
}

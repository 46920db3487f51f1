namespace Geopol.Events;

/// <summary>The yardsticks of likelihood that this library knows, as data. Which of them a speaker writes under is never assumed.</summary>
/// <remarks>Thread safe.</remarks>
public static class Yardsticks
{
    /// <summary>ICD 203 (2015), United States: neighbours share their ends.</summary>
    public static LikelihoodScale Icd203 { get; } = YardstickTables.Icd203();

    /// <summary>The probability yardstick of the UK's PHIA (2025): it leaves gaps on purpose.</summary>
    public static LikelihoodScale Phia { get; } = YardstickTables.Phia();

    /// <summary>NATO's AJP-2.1: not verified.</summary>
    public static LikelihoodScale Nato { get; } = YardstickTables.Nato();

    /// <summary>Sherman Kent, 1964.</summary>
    public static LikelihoodScale Kent { get; } = YardstickTables.Kent();

    /// <summary>The IPCC's AR5 guidance note (2010): nested intervals.</summary>
    public static LikelihoodScale IpccAr5 { get; } = YardstickTables.IpccAr5();

    /// <summary>The IPCC's AR4 guidance note (2005): nested intervals, their ends left out.</summary>
    public static LikelihoodScale IpccAr4 { get; } = YardstickTables.IpccAr4();

    /// <summary>Rachel Kesselman's list (2008): not verified.</summary>
    public static LikelihoodScale Kesselman { get; } = YardstickTables.Kesselman();

    /// <summary>All of them.</summary>
    public static EquatableArray<LikelihoodScale> All { get; } = [Icd203, Phia, Nato, Kent, IpccAr5, IpccAr4, Kesselman];

    /// <summary>The yardstick of this id; null where this library has no table of it.</summary>
    public static LikelihoodScale? Of(Yardstick id)
    {
        foreach (var scale in All)
        {
            if (scale.Id == id)
            {
                return scale;
            }
        }

        return null;
    }
}

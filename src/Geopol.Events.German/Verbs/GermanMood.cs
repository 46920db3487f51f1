namespace Geopol.Events;

/// <summary>The forms in which a German verb is finite.</summary>
internal enum GermanMood : byte
{
    /// <summary>"verkauft".</summary>
    Present,

    /// <summary>"verkaufte".</summary>
    Past,

    /// <summary>Konjunktiv I, "verkaufe": what someone else says.</summary>
    Reported,

    /// <summary>Konjunktiv II, "würde", "könnte".</summary>
    Would,
}

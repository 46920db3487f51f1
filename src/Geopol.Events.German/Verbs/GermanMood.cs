namespace Geopol.Events;

/// <summary>The finite forms of a German verb.</summary>
internal enum GermanMood : byte
{
    /// <summary>"verkauft".</summary>
    Present,

    /// <summary>"verkaufte".</summary>
    Past,

    /// <summary>Konjunktiv I for the words of another speaker: "verkaufe".</summary>
    Reported,

    /// <summary>Konjunktiv II: "würde", "könnte".</summary>
    Would,
}

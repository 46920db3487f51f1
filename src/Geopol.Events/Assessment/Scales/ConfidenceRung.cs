namespace Geopol.Events.Scales;

/// <summary>A level of a confidence scale, in its place in the order. It has no figures.</summary>
/// <remarks>Immutable and thread safe.</remarks>
public sealed class ConfidenceRung
{
    internal ConfidenceRung(string level) => Level = ConfidenceLevel.Parse(level);

    /// <summary>The level, as claims write it.</summary>
    public ConfidenceLevel Level { get; }

    /// <summary>The published German wording; null where there is none, or none that could be checked.</summary>
    public string? German { get; internal init; }

    /// <summary>The chance of being correct that the IPCC once printed beside its levels (AR4, 2005), as text: history, and no figure to reckon with. Null elsewhere.</summary>
    public string? OddsOnceGiven { get; internal init; }

    /// <summary>The level.</summary>
    public override string ToString() => Level.Text;
}

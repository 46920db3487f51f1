namespace Geopol.Events.Scales;

/// <summary>A level of a confidence scale, at its place in the order. It has no figures.</summary>
/// <remarks>Immutable and thread safe.</remarks>
public sealed class ConfidenceRung
{
    internal ConfidenceRung(string level) => Level = ConfidenceLevel.Parse(level);

    /// <summary>The level, as claims write it.</summary>
    public ConfidenceLevel Level { get; }

    /// <summary>The published German wording; null if there is none, or if it could not be checked.</summary>
    public string? German { get; internal init; }

    /// <summary>
    /// The chance of being correct that the IPCC once printed next to its levels (AR4, 2005), as text; null for other scales. It is kept for the
    /// record. Don't calculate with it.
    /// </summary>
    public string? OddsOnceGiven { get; internal init; }

    /// <summary>Returns the level.</summary>
    public override string ToString() => Level.Text;
}

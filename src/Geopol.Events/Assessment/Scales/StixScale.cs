using System.Globalization;

namespace Geopol.Events.Scales;

/// <summary>
/// A scale with which STIX 2.1 (Appendix A) converts a word to the integer <c>confidence</c>, and back. STIX has five such scales. These scales
/// differ from the scales of other publications: the DNI scale of STIX isn't ICD 203. An integer is never a likelihood.
/// </summary>
/// <remarks>
/// Immutable and thread safe. Each scale has one instance, in a static property. The integer, 0 to 100, doesn't show which scale it came from.
/// Read an integer with a scale only if the producer names the scale. Otherwise keep the integer as it is, with
/// <see cref="ConfidenceScale.Stix21"/>.
/// </remarks>
public sealed partial class StixScale
{
    internal StixScale(string name, ScaleSource source, string note, params StixBand[] bands)
    {
        Name = name;
        Source = source;
        Note = note;
        Bands = new EquatableArray<StixBand>(bands);
    }

    /// <summary>The name that STIX gives the scale.</summary>
    public string Name { get; }

    /// <summary>The source of the scale, and how far the data was checked against it.</summary>
    public ScaleSource Source { get; }

    /// <summary>A note on the scale; empty if there is none.</summary>
    public string Note { get; }

    /// <summary>The labels, in the order of the table.</summary>
    public EquatableArray<StixBand> Bands { get; }

    /// <summary>Returns the integer, 0 to 100, that STIX gives this label. Returns no value if STIX leaves the property out. Case doesn't matter.</summary>
    /// <param name="label">The label of this scale.</param>
    /// <returns>The integer; no value if the label isn't in the scale or has no integer.</returns>
    public Conversion<int?> ToInteger(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        foreach (var band in Bands)
        {
            if (band.Label.Equals(label, StringComparison.OrdinalIgnoreCase))
            {
                return band.Value is { } value
                    ? Conversion.Exact<int?>(value, ConversionReason.AsTabled, $"STIX 2.1 gives '{band.Label}' {Text(value)} on its scale {Name}.")
                    : Conversion.None<int?>(ConversionReason.CannotBeJudged, $"'{band.Label}' has no integer. Leave the property out.");
            }
        }

        return Conversion.None<int?>(ConversionReason.NotInScale, $"STIX 2.1 has no '{Excerpt.Of(label)}' on its scale {Name}.");
    }

    /// <summary>Returns the label that STIX gives this integer.</summary>
    /// <param name="confidence">The integer, 0 to 100.</param>
    /// <returns>The label; no value outside 0 to 100. The result is lossy if STIX writes the label as another integer.</returns>
    public Conversion<string> LabelOf(int confidence)
    {
        foreach (var band in Bands)
        {
            if (confidence >= band.Low && confidence <= band.High)
            {
                return confidence == band.Value
                    ? Conversion.Exact(band.Label, ConversionReason.AsTabled, $"{Text(confidence)} is what STIX 2.1 gives '{band.Label}' on its scale {Name}.")
                    : Conversion.Lossy(band.Label, ConversionReason.AsTabled,
                        $"{Text(confidence)} is read as '{band.Label}', which would be written as {Text(band.Value!.Value)}.");
            }
        }

        return Conversion.None<string>(ConversionReason.OutOfRange, $"{Text(confidence)} isn't within 0 and 100.");
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Returns the name that STIX gives the scale.</summary>
    public override string ToString() => Name;
}

using System.Globalization;

namespace Geopol.Events.Scales;

/// <summary>
/// One of the five scales by which STIX 2.1 (Appendix A) turns a word into its integer <c>confidence</c>, and back. They are
/// scales of STIX and of nothing else: its DNI scale isn't ICD 203, and none of its integers is a likelihood.
/// </summary>
/// <remarks>Immutable and thread safe; there is one instance of each, a static property. The integer, 0 to 100, doesn't say which scale it came from: read it
/// under a scale only where the producer names it, else keep it as it is, with <see cref="ConfidenceScale.Stix21"/>.</remarks>
public sealed partial class StixScale
{
    internal StixScale(string name, ScaleSource source, string note, params StixBand[] bands)
    {
        Name = name;
        Source = source;
        Note = note;
        Bands = new EquatableArray<StixBand>(bands);
    }

    /// <summary>What STIX calls it.</summary>
    public string Name { get; }

    /// <summary>Where it comes from, and how far it was checked.</summary>
    public ScaleSource Source { get; }

    /// <summary>What to know of it; empty where there is nothing.</summary>
    public string Note { get; }

    /// <summary>The labels, in the order of the table.</summary>
    public EquatableArray<StixBand> Bands { get; }

    /// <summary>The integer, 0 to 100, that STIX gives this label, whatever its case; none where the property is to be left out.</summary>
    /// <param name="label">The label of this scale.</param>
    /// <returns>The integer; no value where the label isn't in the scale or has none.</returns>
    public Conversion<int?> ToInteger(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        foreach (var band in Bands)
        {
            if (band.Label.Equals(label, StringComparison.OrdinalIgnoreCase))
            {
                return band.Value is { } value
                    ? Conversion.Exact<int?>(value, ConversionReason.AsTabled, $"STIX 2.1 gives '{band.Label}' {Text(value)} on its scale {Name}.")
                    : Conversion.None<int?>(ConversionReason.CannotBeJudged, $"'{band.Label}' is no number: leave the property out.");
            }
        }

        return Conversion.None<int?>(ConversionReason.NotInScale, $"STIX 2.1 has no '{Excerpt.Of(label)}' on its scale {Name}.");
    }

    /// <summary>The label that STIX gives this integer.</summary>
    /// <param name="confidence">The integer, 0 to 100.</param>
    /// <returns>The label, marked as lossy, since several integers have one label; no value outside the scale.</returns>
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

    /// <summary>What STIX calls it.</summary>
    public override string ToString() => Name;
}

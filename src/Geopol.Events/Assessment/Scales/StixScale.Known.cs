namespace Geopol.Events.Scales;

public sealed partial class StixScale
{
    private static readonly (string Scale, StixBand Band)[] bands = Read();

    private static readonly ScaleSource AppendixA = new(
        "OASIS STIX 2.1, Appendix A: Confidence Scales", "2.1", Verification.Code,
        "Checked against the reference implementation (cti-python-stix2, stix2/confidence/scales.py).");

    private static readonly ScaleSource WepSource = new(
        "OASIS STIX 2.1, Appendix A: Confidence Scales", "2.1", Verification.Code,
        "Checked against the reference implementation (cti-python-stix2, stix2/confidence/scales.py). For 'Unlikely/Probably Not' the comment in that file says 20, but the code and the tests say 30.");

    /// <summary>The labels None, Low, Med and High.</summary>
    public static StixScale NoneLowMedHigh { get; } = Scale("None / Low / Med / High", AppendixA, "");

    /// <summary>The integers 0 to 10.</summary>
    public static StixScale ZeroToTen { get; } = Scale("0-10", AppendixA, "");

    /// <summary>The figures of the Admiralty system for the credibility of information. STIX has no scale for the reliability of sources.</summary>
    public static StixScale Admiralty { get; } = Scale("Admiralty Credibility", AppendixA, "6 has no integer. STIX leaves the property out.");

    /// <summary>Words of estimative probability (WEP).</summary>
    public static StixScale Wep { get; } = Scale("WEP", WepSource, "The words are Kent's words, but the figures aren't Kent's figures.");

    /// <summary>The words of the US Director of National Intelligence (DNI). The intervals differ from ICD 203.</summary>
    public static StixScale Dni { get; } = Scale("DNI", AppendixA, "The intervals aren't the intervals of ICD 203: 18 integers have another word in ICD 203.");

    /// <summary>All five scales.</summary>
    public static EquatableArray<StixScale> All { get; } = [NoneLowMedHigh, ZeroToTen, Admiralty, Wep, Dni];

    /// <summary>Converts a credibility to the integer of STIX. There is no value for 6, because STIX then leaves the property out.</summary>
    /// <param name="credibility">The credibility, 1 to 6.</param>
    /// <returns>The integer, 0 to 100, or no value.</returns>
    public static Conversion<int?> OfCredibility(Credibility credibility) => Band(credibility) is { } band
        ? Admiralty.ToInteger(band.Label)
        : Conversion.None<int?>(ConversionReason.NotInScale, $"'{credibility}' isn't a figure of the Admiralty system.");

    /// <summary>
    /// Converts an integer to a credibility. Use it only if the producer says that the integer was converted from a credibility. The result is
    /// never 6.
    /// </summary>
    /// <param name="confidence">The integer, 0 to 100.</param>
    /// <returns>The credibility; no value outside 0 to 100.</returns>
    public static Conversion<Credibility> CredibilityOf(int confidence)
    {
        var label = Admiralty.LabelOf(confidence);
        return !label.HasValue ? Conversion.None<Credibility>(label.Reason, label.Explanation)
            : new Conversion<Credibility>(true, Credibility.Parse(label.Value![..1]), label.IsLossy, label.Reason, label.Explanation);
    }

    [DataTable("stix-bands.tsv")]
    private static partial (string Scale, StixBand Band)[] Read();

    private static (string Scale, StixBand Band) Row(string scale, string label, int? value, int? low, int? high) => (scale, new StixBand(label, value, low, high));

    private static StixScale Scale(string name, ScaleSource source, string note) =>
        new(name, source, note, [.. bands.Where(row => row.Scale == name).Select(static row => row.Band)]);

    private static StixBand? Band(Credibility credibility)
    {
        foreach (var band in Admiralty.Bands)
        {
            if (!credibility.IsAbsent && band.Label.StartsWith(credibility.Text + " - ", StringComparison.Ordinal))
            {
                return band;
            }
        }

        return null;
    }
}

namespace Geopol.Events;

/// <summary>The integer <c>confidence</c> of STIX 2.1, 0 to 100, and the five scales of its Appendix A.</summary>
/// <remarks>
/// The integer says nothing of which scale it came from. Read it under one only where the producer says so, else keep it as
/// it is, with <see cref="ConfidenceScale.Stix21"/>. Thread safe.
/// </remarks>
public static class StixConfidence
{
    private static readonly ScaleSource Source = new(
        "OASIS STIX 2.1, Appendix A: Confidence Scales", "2.1", Verification.Code,
        "Checked against the reference implementation (cti-python-stix2, stix2/confidence/scales.py).");

    private static readonly ScaleSource WepSource = new(
        "OASIS STIX 2.1, Appendix A: Confidence Scales", "2.1", Verification.Code,
        "Checked against the reference implementation (cti-python-stix2, stix2/confidence/scales.py): its comment says 20 for 'Unlikely/Probably Not', its code and tests say 30.");

    /// <summary>None, Low, Med, High.</summary>
    public static StixScale NoneLowMedHigh { get; } = new("None / Low / Med / High", Source, "",
        new StixBand("None", 0, 0, 0), new StixBand("Low", 15, 1, 29), new StixBand("Med", 50, 30, 69), new StixBand("High", 85, 70, 100));

    /// <summary>0 to 10.</summary>
    public static StixScale ZeroToTen { get; } = new("0-10", Source, "",
        new StixBand("0", 0, 0, 4), new StixBand("1", 10, 5, 14), new StixBand("2", 20, 15, 24), new StixBand("3", 30, 25, 34), new StixBand("4", 40, 35, 44),
        new StixBand("5", 50, 45, 54), new StixBand("6", 60, 55, 64), new StixBand("7", 70, 65, 74), new StixBand("8", 80, 75, 84), new StixBand("9", 90, 85, 94),
        new StixBand("10", 100, 95, 100));

    /// <summary>The figures of the Admiralty system for the credibility of information. There is no scale for the reliability of sources.</summary>
    public static StixScale Admiralty { get; } = new("Admiralty Credibility", Source, "6 has no integer: the property is left out.",
        new StixBand("5 - Improbable", 10, 0, 19), new StixBand("4 - Doubtful", 30, 20, 39), new StixBand("3 - Possibly True", 50, 40, 59),
        new StixBand("2 - Probably True", 70, 60, 79), new StixBand("1 - Confirmed by other sources", 90, 80, 100),
        new StixBand("6 - Truth cannot be judged", null, null, null));

    /// <summary>Words of estimative probability.</summary>
    public static StixScale Wep { get; } = new("WEP", WepSource, "Not Kent's figures, though the words are his.",
        new StixBand("Impossible", 0, 0, 0), new StixBand("Highly Unlikely/Almost Certainly Not", 10, 1, 19), new StixBand("Unlikely/Probably Not", 30, 20, 39),
        new StixBand("Even Chance", 50, 40, 59), new StixBand("Likely/Probable", 70, 60, 79), new StixBand("Highly likely/Almost Certain", 90, 80, 99),
        new StixBand("Certain", 100, 100, 100));

    /// <summary>The words of the US Director of National Intelligence, with other intervals than ICD 203.</summary>
    public static StixScale Dni { get; } = new("DNI", Source, "Not the intervals of ICD 203: 18 integers have another word there.",
        new StixBand("Almost No Chance / Remote", 5, 0, 9), new StixBand("Very Unlikely / Highly Improbable", 15, 10, 19),
        new StixBand("Unlikely / Improbable", 30, 20, 39), new StixBand("Roughly Even Chance / Roughly Even Odds", 50, 40, 59),
        new StixBand("Likely / Probable", 70, 60, 79), new StixBand("Very Likely / Highly Probable", 85, 80, 89),
        new StixBand("Almost Certain / Nearly Certain", 95, 90, 100));

    /// <summary>All five.</summary>
    public static EquatableArray<StixScale> All { get; } = [NoneLowMedHigh, ZeroToTen, Admiralty, Wep, Dni];

    /// <summary>The integer that STIX gives a credibility; none for 6, where the property is to be left out.</summary>
    public static Conversion<int?> OfCredibility(Credibility credibility) => Band(credibility) is { } band
        ? Admiralty.ToInteger(band.Label)
        : Conversion.None<int?>(ConversionReason.NotInScale, $"'{credibility}' isn't a figure of the Admiralty system.");

    /// <summary>The credibility that an integer stands for, where its producer says that it came from one. It is never 6.</summary>
    public static Conversion<Credibility> CredibilityOf(int confidence)
    {
        var label = Admiralty.LabelOf(confidence);
        return !label.HasValue ? Conversion.None<Credibility>(label.Reason, label.Explanation)
            : new Conversion<Credibility>(true, Credibility.Parse(label.Value![..1]), label.IsLossy, label.Reason, label.Explanation);
    }

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

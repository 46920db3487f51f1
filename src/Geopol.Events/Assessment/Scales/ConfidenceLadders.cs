namespace Geopol.Events;

/// <summary>The scales of analytic confidence that this library knows, as data.</summary>
/// <remarks>Thread safe.</remarks>
public static class ConfidenceLadders
{
    /// <summary>Low, moderate, high of ICD 203 (2015).</summary>
    public static ConfidenceLadder Icd203 { get; } = new(
        ConfidenceScale.Icd203, "ICD 203 confidence",
        new ScaleSource("Intelligence Community Directive 203, Analytic Standards (2 January 2015), D.6.e.(2)(b); JP 2-0", "2015", Verification.Secondary,
            "Checked against MISP's estimative-language taxonomy, version 5, not at the source."),
        "No percentages. Confidence and likelihood mustn't stand in one sentence.",
        new ConfidenceRung("low"), new ConfidenceRung("moderate"), new ConfidenceRung("high"));

    /// <summary>The analytical confidence ratings (AnCR) of the UK's PHIA (2025).</summary>
    public static ConfidenceLadder Phia { get; } = new(
        ConfidenceScale.Phia, "PHIA AnCR",
        new ScaleSource("UK Professional Head of Intelligence Assessment, Explaining Uncertainty in UK Intelligence Assessment (24 March 2025)", "2025", Verification.Partly,
            "That it is a framework apart from the yardstick is verified. The words of its levels are recalled and were not verified."),
        "A framework apart from the probability yardstick.",
        new ConfidenceRung("low"), new ConfidenceRung("moderate"), new ConfidenceRung("high"));

    /// <summary>Very low to very high of the IPCC's AR5 guidance note (2010).</summary>
    public static ConfidenceLadder IpccAr5 { get; } = new(
        ConfidenceScale.IpccAr5, "IPCC AR5 confidence",
        new ScaleSource("IPCC, Guidance Note for Lead Authors of the Fifth Assessment Report on Consistent Treatment of Uncertainties (2010)", "2010", Verification.Secondary,
            "Checked against several who cite the note, not at the source. The German wording is that of the published German translations of the reports, as others cite them."),
        "From evidence and agreement; qualitative, and no probability, since AR5.",
        new ConfidenceRung("very-low") { German = "sehr gering" },
        new ConfidenceRung("low") { German = "gering" },
        new ConfidenceRung("medium") { German = "mittel" },
        new ConfidenceRung("high") { German = "hoch" },
        new ConfidenceRung("very-high") { German = "sehr hoch" });

    /// <summary>The IPCC's AR4 guidance notes (2005), which printed odds beside the same words: history.</summary>
    public static ConfidenceLadder IpccAr4 { get; } = new(
        ConfidenceScale.Parse("ipcc-ar4"), "IPCC AR4 confidence",
        new ScaleSource("IPCC, Guidance Notes for Lead Authors of the Fourth Assessment Report on Addressing Uncertainties (2005)", "2005", Verification.Secondary,
            "Checked against the report of Working Group II (2007), which prints the table of the notes."),
        "History: AR4 gave odds of being correct, AR5 dropped them. The same words mean another thing there, so the version matters.",
        new ConfidenceRung("very-low") { OddsOnceGiven = "<1/10" },
        new ConfidenceRung("low") { OddsOnceGiven = "~2/10" },
        new ConfidenceRung("medium") { OddsOnceGiven = "~5/10" },
        new ConfidenceRung("high") { OddsOnceGiven = "~8/10" },
        new ConfidenceRung("very-high") { OddsOnceGiven = ">=9/10" });

    /// <summary>The confidence levels of MISP's own taxonomy.</summary>
    public static ConfidenceLadder Misp { get; } = new(
        ConfidenceScale.Parse("misp"), "MISP confidence level",
        new ScaleSource("MISP taxonomy misp, predicate confidence-level, version 14", "14", Verification.Code, "Checked against the taxonomy's file.", "CC0-1.0 or BSD-2-Clause"),
        "MISP puts numbers beside these words, and the same one beside 'cannot be evaluated' and 'fairly confident': see MispTags.",
        new ConfidenceRung("unconfident"), new ConfidenceRung("rarely-confident"), new ConfidenceRung("fairly-confident"),
        new ConfidenceRung("usually-confident"), new ConfidenceRung("completely-confident"))
    {
        CannotBeJudged = ConfidenceLevel.Parse("confidence-cannot-be-evaluated"),
    };

    /// <summary>All of them.</summary>
    public static EquatableArray<ConfidenceLadder> All { get; } = [Icd203, Phia, IpccAr5, IpccAr4, Misp];

    /// <summary>The scale of this id; null where this library has no table of it, and for the integers of STIX, which are no levels.</summary>
    public static ConfidenceLadder? Of(ConfidenceScale id)
    {
        foreach (var ladder in All)
        {
            if (ladder.Id == id)
            {
                return ladder;
            }
        }

        return null;
    }
}

namespace Geopol.Events;

/// <summary>The figures of the yardsticks of intelligence services.</summary>
internal static partial class YardstickTables
{
    internal static LikelihoodScale Icd203() => new(
        Yardstick.Icd203, "ICD 203",
        new ScaleSource("Intelligence Community Directive 203, Analytic Standards (2 January 2015), D.6.e.(2)(a)", "2015", Verification.Secondary,
            "Checked against two independent copies of the table, not at the source."),
        "Neighbours share their ends: 20 % is 'very unlikely' and 'unlikely'. Below 1 % and above 99 % there is no word. The two rows of words mustn't be mixed in a product, nor a likelihood and a confidence in a sentence.",
        new LikelihoodTerm("almost no chance", ProbabilityRange.Percent(1, 5), "remote"),
        new LikelihoodTerm("very unlikely", ProbabilityRange.Percent(5, 20), "highly improbable"),
        new LikelihoodTerm("unlikely", ProbabilityRange.Percent(20, 45), "improbable", "improbably"),
        new LikelihoodTerm("roughly even chance", ProbabilityRange.Percent(45, 55), "roughly even odds"),
        new LikelihoodTerm("likely", ProbabilityRange.Percent(55, 80), "probable", "probably"),
        new LikelihoodTerm("very likely", ProbabilityRange.Percent(80, 95), "highly probable"),
        new LikelihoodTerm("almost certain", ProbabilityRange.Percent(95, 99), "nearly certain", "almost certainly"));

    internal static LikelihoodScale Phia() => new(
        Yardstick.Phia, "PHIA",
        new ScaleSource("UK Professional Head of Intelligence Assessment, Explaining Uncertainty in UK Intelligence Assessment (24 March 2025)", "2025", Verification.Partly,
            "The upper ends 5, 20, 35 and 50 are corroborated. The other figures are recalled; they agree with a table beside the CAPphrase data (2026), which names no source."),
        "The gaps between the words are deliberate: who judges must choose a side. 'Realistic possibility' ends below 50 %. All figures are approximate.",
        new LikelihoodTerm("remote chance", ProbabilityRange.Percent(0, 5).Approximate()),
        new LikelihoodTerm("highly unlikely", ProbabilityRange.Percent(10, 20).Approximate()),
        new LikelihoodTerm("unlikely", ProbabilityRange.Percent(25, 35).Approximate()),
        new LikelihoodTerm("realistic possibility", ProbabilityRange.Percent(40, 50).WithoutHigh().Approximate()),
        new LikelihoodTerm("likely", ProbabilityRange.Percent(55, 75).Approximate(), "probable"),
        new LikelihoodTerm("highly likely", ProbabilityRange.Percent(80, 90).Approximate()),
        new LikelihoodTerm("almost certain", ProbabilityRange.Percent(95, 100).Approximate()));

    internal static LikelihoodScale Nato() => new(
        Yardstick.Nato, "NATO",
        new ScaleSource("NATO AJP-2.1, Allied Joint Doctrine for Intelligence Procedures; AIntP-18", null, Verification.NotVerified,
            "Neither document was read, and the edition isn't known. The figures are recalled; they agree with a table beside the CAPphrase data (2026), which names no source and doesn't say whether the ends are included."),
        "Neighbours share their ends at 40 and 60 %.",
        new LikelihoodTerm("highly likely", ProbabilityRange.Above(90)),
        new LikelihoodTerm("likely", ProbabilityRange.Percent(60, 90)),
        new LikelihoodTerm("even chance", ProbabilityRange.Percent(40, 60)),
        new LikelihoodTerm("unlikely", ProbabilityRange.Percent(10, 40)),
        new LikelihoodTerm("highly unlikely", ProbabilityRange.Below(10)));

    internal static LikelihoodScale Kent() => new(
        Yardstick.Kent, "Kent",
        new ScaleSource("Sherman Kent, Words of Estimative Probability, Studies in Intelligence (1964)", "1964", Verification.Secondary,
            "Checked against several who cite the article, not at the source."),
        "Published as a figure, give or take another. Gaps at 0-2, 12-20, 60-63 and 99-100 %; neighbours share their ends at 40 and 87 %.",
        new LikelihoodTerm("certain", ProbabilityRange.Percent(100, 100)),
        Kent("almost certain", 93, 6),
        Kent("probable", 75, 12),
        Kent("chances about even", 50, 10),
        Kent("probably not", 30, 10),
        Kent("almost certainly not", 7, 5),
        new LikelihoodTerm("impossible", ProbabilityRange.Percent(0, 0)));

    internal static LikelihoodScale Kesselman() => new(
        Yardstick.Parse("kesselman"), "Kesselman",
        new ScaleSource("Rachel Kesselman, Verbal Probability Expressions in National Intelligence Estimates, Mercyhurst College (2008)", "2008", Verification.NotVerified,
            "The figures 31-45, 46-55, 56-70 and 86-99 were seen in an excerpt. The words differ between those who cite the thesis."),
        "Whole per cents without shared ends: between two words lies 1 %. A proposal; nobody is known to write under it.",
        new LikelihoodTerm("certain", ProbabilityRange.Percent(100, 100)),
        new LikelihoodTerm("almost certain", ProbabilityRange.Percent(86, 99)),
        new LikelihoodTerm("highly likely", ProbabilityRange.Percent(71, 85)),
        new LikelihoodTerm("likely", ProbabilityRange.Percent(56, 70)),
        new LikelihoodTerm("chances a little better (or less)", ProbabilityRange.Percent(46, 55)),
        new LikelihoodTerm("unlikely", ProbabilityRange.Percent(31, 45)),
        new LikelihoodTerm("highly unlikely", ProbabilityRange.Percent(16, 30)),
        new LikelihoodTerm("remote", ProbabilityRange.Percent(1, 15)),
        new LikelihoodTerm("impossible", ProbabilityRange.Percent(0, 0)));

    private static LikelihoodTerm Kent(string word, int figure, int giveOrTake) =>
        new(word, ProbabilityRange.Percent(figure - giveOrTake, figure + giveOrTake).Approximate())
        {
            AsPublished = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{figure} %, give or take about {giveOrTake} %"),
        };
}

namespace Geopol.Events;

/// <summary>The figures of the yardsticks of the IPCC.</summary>
internal static partial class YardstickTables
{
    private const string GermanWording =
        " The German wording is that of the published German translations of the reports, as glossaries cite them; where they differ there is none here.";

    internal static LikelihoodScale IpccAr5() => new(
        Yardstick.IpccAr5, "IPCC AR5",
        new ScaleSource("IPCC, Guidance Note for Lead Authors of the Fifth Assessment Report on Consistent Treatment of Uncertainties (2010)", "2010", Verification.Secondary,
            "The figures were checked against several who cite the note, not at the source." + GermanWording),
        "Nested, not a partition: what is 'very likely' is 'likely' too. Boundaries are fuzzy, says the note. 'Extremely likely', 'more likely than not' and 'extremely unlikely' are additional terms.",
        new LikelihoodTerm("virtually certain", ProbabilityRange.Percent(99, 100)) { German = "praktisch sicher" },
        new LikelihoodTerm("extremely likely", ProbabilityRange.Percent(95, 100)) { German = "äußerst wahrscheinlich" },
        new LikelihoodTerm("very likely", ProbabilityRange.Percent(90, 100)) { German = "sehr wahrscheinlich" },
        new LikelihoodTerm("likely", ProbabilityRange.Percent(66, 100)) { German = "wahrscheinlich" },
        new LikelihoodTerm("more likely than not", ProbabilityRange.Percent(50, 100)),
        new LikelihoodTerm("about as likely as not", ProbabilityRange.Percent(33, 66)) { German = "etwa ebenso wahrscheinlich wie nicht" },
        new LikelihoodTerm("unlikely", ProbabilityRange.Percent(0, 33)) { German = "unwahrscheinlich" },
        new LikelihoodTerm("very unlikely", ProbabilityRange.Percent(0, 10)) { German = "sehr unwahrscheinlich" },
        new LikelihoodTerm("extremely unlikely", ProbabilityRange.Percent(0, 5)) { German = "äußerst unwahrscheinlich" },
        new LikelihoodTerm("exceptionally unlikely", ProbabilityRange.Percent(0, 1)));

    internal static LikelihoodScale IpccAr4() => new(
        Yardstick.IpccAr4, "IPCC AR4",
        new ScaleSource("IPCC, Guidance Notes for Lead Authors of the Fourth Assessment Report on Addressing Uncertainties (2005), with the terms that Working Group I added (2007)", "2005", Verification.Secondary,
            "Checked against several who cite the notes and the report of Working Group I, not at the source." + GermanWording),
        "Nested, the ends left out. 'Extremely likely', 'more likely than not' and 'extremely unlikely' were added by Working Group I (2007). Working Group II printed the others as a partition: 'likely' is 66-90 % there.",
        new LikelihoodTerm("virtually certain", ProbabilityRange.Above(99)) { German = "praktisch sicher" },
        new LikelihoodTerm("extremely likely", ProbabilityRange.Above(95)) { German = "äußerst wahrscheinlich" },
        new LikelihoodTerm("very likely", ProbabilityRange.Above(90)) { German = "sehr wahrscheinlich" },
        new LikelihoodTerm("likely", ProbabilityRange.Above(66)) { German = "wahrscheinlich" },
        new LikelihoodTerm("more likely than not", ProbabilityRange.Above(50)) { German = "eher wahrscheinlich als nicht" },
        new LikelihoodTerm("about as likely as not", ProbabilityRange.Percent(33, 66)),
        new LikelihoodTerm("unlikely", ProbabilityRange.Below(33)) { German = "unwahrscheinlich" },
        new LikelihoodTerm("very unlikely", ProbabilityRange.Below(10)) { German = "sehr unwahrscheinlich" },
        new LikelihoodTerm("extremely unlikely", ProbabilityRange.Below(5)) { German = "äußerst unwahrscheinlich" },
        new LikelihoodTerm("exceptionally unlikely", ProbabilityRange.Below(1)));
}

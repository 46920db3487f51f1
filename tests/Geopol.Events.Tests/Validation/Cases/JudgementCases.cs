namespace Geopol.Events.Tests;

internal static class JudgementCases
{
    internal static RuleCase[] All { get; } =
    [
        new(IssueCodes.ConfidenceAsLikelihood, IssueSeverity.Error, "$.likelihood.word", Word("moderate confidence"), Word("likely"), Word("remote")),
        new(IssueCodes.ConfidenceAsLikelihood, IssueSeverity.Error, "$.likelihood.word", Word("High"), Word("highly likely")),
        new(IssueCodes.ConfidenceAsLikelihood, IssueSeverity.Error, "$.likelihood.word", Word("very low"), Word("very unlikely")),
        new(IssueCodes.ConfidenceAsLikelihood, IssueSeverity.Error, "$.likelihood.word", Word("Moderate"), Estimated(Likelihood.Between(0.4, 0.6))),
        new(IssueCodes.ConfidenceAsLikelihood, IssueSeverity.Error, "$.likelihood.word", Word("medium"), Word("Roughly even chance")),
        new(IssueCodes.LikelihoodAsConfidence, IssueSeverity.Error, "$.confidence.level", Held("likely"), Held("moderate"), Held("very-high"), Held("80")),
        new(IssueCodes.LikelihoodAsConfidence, IssueSeverity.Error, "$.attribution[1].confidence.level",
            Subject.Said with { Attribution = [CorpusChain.Outlet, CorpusChain.Paper with { Confidence = new() { Level = ConfidenceLevel.Parse("almost-certain") } }] },
            Subject.Said with { Attribution = [CorpusChain.Outlet, CorpusChain.Paper with { Confidence = new() { Level = ConfidenceLevel.High } }] }),
        new(IssueCodes.LikelihoodAsConfidence, IssueSeverity.Error, "$.confidence.level", Held("Highly Probable"), Held("High")),
        new(IssueCodes.VersionWithoutYardstick, IssueSeverity.Warning, "$.likelihood.yardstickVersion",
            Estimated(Likelihood.OfWord("likely") with { YardstickVersion = "2015" }),
            Estimated(Likelihood.OfWord("likely") with { YardstickVersion = "2015", Yardstick = Yardstick.Icd203 }),
            Estimated(Likelihood.OfWord("likely") with { Yardstick = Yardstick.Icd203 })),
        new(IssueCodes.IntervalOfEverything, IssueSeverity.Information, "$.likelihood",
            Estimated(Likelihood.Between(0, 1)),
            Estimated(Likelihood.Between(0, 0.99)),
            Estimated(Likelihood.Between(0.01, 1)),
            Word("likely")),
        new(IssueCodes.UnknownCredibility, IssueSeverity.Warning, "$.credibility",
            Subject.Said with { Credibility = Credibility.Parse("7") },
            Subject.Said with { Credibility = Credibility.CannotBeJudged },
            Subject.Said),
        new(IssueCodes.ConfidenceScaleAsYardstick, IssueSeverity.Error, "$.likelihood.yardstick",
            Estimated(Likelihood.Of(0.7) with { Yardstick = Yardstick.Parse("stix-2.1") }),
            Estimated(Likelihood.Of(0.7) with { Yardstick = Yardstick.Phia }),
            Estimated(Likelihood.Of(0.7) with { Yardstick = Yardstick.Parse("house") })),
        new(IssueCodes.YardstickAsConfidenceScale, IssueSeverity.Error, "$.confidence.scale", On("kent"), On("icd203"), On("phia"), On("ipcc-ar5"), On("stix-2.1"), On("house")),
        new(IssueCodes.YardstickAsConfidenceScale, IssueSeverity.Error, "$.confidence.scale", On("nato")),
    ];

    private static Proposition Word(string word) => Estimated(Likelihood.OfWord(word));

    private static Proposition Estimated(Likelihood likelihood) => new() { Event = Subject.Supply, Modality = Modality.Estimated, Likelihood = likelihood };

    private static Claim Held(string level) => Subject.Said with { Confidence = new() { Level = ConfidenceLevel.Parse(level) } };

    private static Claim On(string scale) => Subject.Said with { Confidence = new() { Level = ConfidenceLevel.Low, Scale = ConfidenceScale.Parse(scale) } };
}

namespace Geopol.Events;

/// <summary>The rules about likelihood, confidence and credibility.</summary>
internal static class JudgementRows
{
    internal static Rule[] All { get; } =
    [
        new Rule<Likelihood>(IssueCodes.ConfidenceAsLikelihood, Severity.Error, "word",
            static l => l.Word is { } word && IsConfidenceWord(word),
            "This is a level of confidence, not a likelihood: put it under confidence."),
        new Rule<Confidence>(IssueCodes.LikelihoodAsConfidence, Severity.Error, "level",
            static c => LikelihoodWords.Find(c.Level.Text.Replace('-', ' ')) is not null || c.Scale.Text is Yardstick.KentText or Yardstick.NatoText,
            "This is a likelihood, not a confidence: put it under the likelihood of the proposition."),
        new Rule<Likelihood>(IssueCodes.VersionWithoutYardstick, Severity.Warning, "yardstickVersion",
            static l => l.YardstickVersion is not null && l.Yardstick.IsAbsent,
            "A version of which yardstick? Name it."),
        new Rule<Likelihood>(IssueCodes.IntervalOfEverything, Severity.Information, "",
            static l => l.Low == 0 && l.High == 1,
            "From 0 to 1 says nothing of how probable it is."),
        new Rule<Claim>(IssueCodes.UnknownCredibility, Severity.Warning, "credibility",
            static c => !c.Credibility.IsAbsent && !c.Credibility.IsKnown,
            "A credibility is a figure from 1 to 6: mend it."),
    ];

    private static bool IsConfidenceWord(string word) => word is "low" or "moderate" or "medium" or "high" or "low confidence"
        or "moderate confidence" or "medium confidence" or "high confidence" or "with confidence";
}

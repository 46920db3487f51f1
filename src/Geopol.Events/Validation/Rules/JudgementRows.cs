namespace Geopol.Events;

/// <summary>The rules about likelihood, confidence and credibility.</summary>
[RuleRows]
internal static partial class JudgementRows
{
    internal static Rule[] All { get; } =
    [
        new Rule<Likelihood>(IssueCodes.ConfidenceAsLikelihood, Severity.Error, "word",
            static l => l.Word is { } word && IsConfidenceWord(word),
            "This is a level of confidence, not a likelihood: put it under confidence."),
        new Rule<Confidence>(IssueCodes.LikelihoodAsConfidence, Severity.Error, "level",
            static c => LikelihoodWords.IsWord(c.Level.Text),
            "This is a likelihood, not a confidence: put it under the likelihood of the proposition."),
        new Rule<Likelihood>(IssueCodes.VersionWithoutYardstick, Severity.Warning, "yardstickVersion",
            static l => l.YardstickVersion is not null && l.Yardstick.IsAbsent,
            "A version of which yardstick? Name it."),
        new Rule<Likelihood>(IssueCodes.IntervalOfEverything, Severity.Information, "",
            static l => l.Low == 0 && l.High == 1,
            "From 0 to 1 says nothing of how probable it is: give the word, or leave the likelihood out."),
        new Rule<Claim>(IssueCodes.UnknownCredibility, Severity.Warning, "credibility",
            static c => !c.Credibility.IsAbsent && !c.Credibility.IsKnown,
            "A credibility is a figure from 1 to 6: mend it."),
        new Rule<Likelihood>(IssueCodes.ConfidenceScaleAsYardstick, Severity.Error, "yardstick",
            static l => l.Yardstick.Text is ConfidenceScale.Stix21Text,
            "This is a scale of confidence, not of likelihood: put the value under confidence, or name the yardstick."),
        new Rule<Confidence>(IssueCodes.YardstickAsConfidenceScale, Severity.Error, "scale",
            static c => c.Scale.Text is Yardstick.KentText or Yardstick.NatoText,
            "This is a yardstick of likelihood, not a scale of confidence: put the value under the likelihood of the proposition, or name the scale."),
    ];

    private static bool IsConfidenceWord(ReadOnlySpan<char> word)
    {
        const string noun = "confidence";
        word = word.Trim();
        if (word.EndsWith(noun, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        const string very = "very ";
        word = word.StartsWith(very, StringComparison.OrdinalIgnoreCase) ? word[very.Length..] : word;
        return word.Equals("low", StringComparison.OrdinalIgnoreCase) || word.Equals("moderate", StringComparison.OrdinalIgnoreCase)
            || word.Equals("medium", StringComparison.OrdinalIgnoreCase) || word.Equals("high", StringComparison.OrdinalIgnoreCase);
    }
}

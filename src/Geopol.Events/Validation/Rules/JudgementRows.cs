namespace Geopol.Events;

/// <summary>The rules about likelihood, confidence and credibility.</summary>
internal static class JudgementRows
{
    [Rule("GE5201", IssueSeverity.Error, "word",
        "The word expresses confidence, not likelihood. Move the word to `confidence`.")]
    internal static bool ConfidenceAsLikelihood(Likelihood l) => l.Word is { } word && IsConfidenceWord(word);

    [Rule("GE5202", IssueSeverity.Error, "level",
        "The level expresses likelihood, not confidence. Move the level to the likelihood of the proposition.")]
    internal static bool LikelihoodAsConfidence(Confidence c) => LikelihoodWords.IsWord(c.Level.Text);

    [Rule("GE5203", IssueSeverity.Warning, "yardstickVersion",
        "`yardstickVersion` is given, but `yardstick` is missing. Name the yardstick.")]
    internal static bool VersionWithoutYardstick(Likelihood l) => l.YardstickVersion is not null && l.Yardstick.IsAbsent;

    [Rule("GE5204", IssueSeverity.Information, "",
        "The interval from 0 to 1 does not limit the likelihood. Give the word, or leave the likelihood out.")]
    internal static bool IntervalOfEverything(Likelihood l) => l.Low == 0 && l.High == 1;

    [Rule("GE5205", IssueSeverity.Warning, "credibility",
        "The credibility is not a figure from 1 to 6. Correct the figure.")]
    internal static bool UnknownCredibility(Claim c) => !c.Credibility.IsAbsent && !c.Credibility.IsKnown;

    [Rule("GE5206", IssueSeverity.Error, "yardstick",
        "The yardstick is a scale of confidence, not of likelihood. Move the value to `confidence`, or name the yardstick.")]
    internal static bool ConfidenceScaleAsYardstick(Likelihood l) => l.Yardstick.Text is ConfidenceScale.Stix21Text;

    [Rule("GE5207", IssueSeverity.Error, "scale",
        "The scale is a yardstick of likelihood, not of confidence. Move the value to the likelihood of the proposition, or name the scale.")]
    internal static bool YardstickAsConfidenceScale(Confidence c) => c.Scale.Text is Yardstick.KentText or Yardstick.NatoText;

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

namespace Geopol.Events;

public sealed partial record Likelihood
{
    /// <summary>
    /// Returns the interval: the speaker's own interval where there is one, else the interval of the word in the yardstick that the speaker
    /// writes under. A bare word has no interval.
    /// </summary>
    public Conversion<ProbabilityRange> ToInterval()
    {
        if (Low is { } low && High is { } high)
        {
            return Conversion.Exact(ProbabilityRange.Of(low, high), ConversionReason.AsTabled, "The speaker gave the figures.");
        }

        if (Yardstick.IsAbsent)
        {
            return Conversion.None<ProbabilityRange>(ConversionReason.NoScale,
                $"'{Excerpt.Of(Word)}' is a bare word without a yardstick, so it has no figures. To read the word under a yardstick is your own decision: use the IntervalOf method of that yardstick.");
        }

        return Yardsticks.Of(Yardstick) is { } scale && IsVersionOf(scale)
            ? scale.IntervalOf(Word!)
            : Conversion.None<ProbabilityRange>(ConversionReason.NoTable,
                $"There is no table of {Yardstick}{(YardstickVersion is null ? "" : $", version '{Excerpt.Of(YardstickVersion)}'")} here.");
    }

    /// <summary>
    /// Returns the words of a yardstick for this likelihood. The result is the speaker's own word where the speaker writes under this yardstick,
    /// else all words whose intervals contain the interval, or parts of it.
    /// </summary>
    /// <param name="yardstick">The yardstick.</param>
    /// <returns>The words, whether something was lost, and why; no value where the yardstick has no word.</returns>
    /// <remarks>
    /// A bare word has no interval, so no yardstick has a word for it. This is also true where the yardstick has the same word: "unlikely" is
    /// 20-45 % in ICD 203 and about 25-35 % in PHIA.
    /// </remarks>
    public Conversion<EquatableArray<LikelihoodTerm>> Under(LikelihoodScale yardstick)
    {
        ArgumentNullException.ThrowIfNull(yardstick);
        if (Yardstick == yardstick.Id && IsVersionOf(yardstick) && Word is not null && yardstick.Find(Word) is { } own)
        {
            return Low is { } low && High is { } high && !own.Range.HasEndsOf(ProbabilityRange.Of(low, high))
                ? Conversion.Lossy<EquatableArray<LikelihoodTerm>>([own], ConversionReason.AsTabled, $"The speaker writes under {yardstick.Name}, with their own figures, which the word alone doesn't give.{yardstick.Caveat}")
                : Conversion.Exact<EquatableArray<LikelihoodTerm>>([own], ConversionReason.AsTabled, $"The speaker writes under {yardstick.Name}.{yardstick.Caveat}");
        }

        var interval = ToInterval();
        return interval.Value is { } range
            ? yardstick.WordsFor(range)
            : Conversion.None<EquatableArray<LikelihoodTerm>>(interval.Reason, interval.Explanation);
    }

    private bool IsVersionOf(LikelihoodScale scale) =>
        YardstickVersion is null || (scale.Source.Version is { } version && Folding.Fold(YardstickVersion) == version);
}

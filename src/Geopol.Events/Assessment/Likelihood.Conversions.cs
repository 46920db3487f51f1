namespace Geopol.Events;

public sealed partial record Likelihood
{
    /// <summary>
    /// Returns the speaker's own interval. If there is none, returns the interval of the word in the yardstick that the speaker uses. A word
    /// without a yardstick has no interval.
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
    /// Returns the words of a yardstick for this likelihood. If the speaker uses this yardstick, the result is the speaker's own word. Otherwise
    /// the result is all words whose intervals contain the interval, or parts of it.
    /// </summary>
    /// <param name="yardstick">The yardstick.</param>
    /// <returns>A conversion with the words; no value if the yardstick has no word.</returns>
    /// <remarks>
    /// A word without a yardstick has no interval, so it isn't converted. This is also true if the other yardstick has the same word, because
    /// yardsticks differ: "unlikely" is 20-45 % in ICD 203 and about 25-35 % in PHIA.
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

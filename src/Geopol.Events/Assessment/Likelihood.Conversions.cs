namespace Geopol.Events;

public sealed partial record Likelihood
{
    /// <summary>
    /// The interval: the speaker's own where one was given, else that of the word in the yardstick that the speaker writes
    /// under. A bare word has none.
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
                $"'{Excerpt.Of(Word)}' is a bare word: nobody says under which yardstick, so it has no figures. To read it under one is a decision of your own: ask that yardstick for its interval.");
        }

        return Yardsticks.Of(Yardstick) is { } scale && IsVersionOf(scale)
            ? scale.IntervalOf(Word!)
            : Conversion.None<ProbabilityRange>(ConversionReason.NoTable,
                $"There is no table of {Yardstick}{(YardstickVersion is null ? "" : $", version '{Excerpt.Of(YardstickVersion)}'")} here.");
    }

    /// <summary>
    /// The words of a yardstick for this: its own word where the speaker writes under this yardstick, else all words that
    /// hold for the interval.
    /// </summary>
    /// <param name="yardstick">The yardstick.</param>
    /// <returns>The words, with whether something was lost and why; no value where the yardstick has none.</returns>
    /// <remarks>
    /// A bare word has no interval, and so none in another yardstick, though that may have the same word: "unlikely" is 20-45 %
    /// in ICD 203 and about 25-35 % in PHIA.
    /// </remarks>
    public Conversion<EquatableArray<LikelihoodTerm>> Under(LikelihoodScale yardstick)
    {
        ArgumentNullException.ThrowIfNull(yardstick);
        if (Yardstick == yardstick.Id && IsVersionOf(yardstick) && Word is not null && yardstick.Find(Word) is { } own)
        {
            return Low is { } low && High is { } high && !own.Range.HasEndsOf(ProbabilityRange.Of(low, high))
                ? Conversion.Lossy<EquatableArray<LikelihoodTerm>>([own], ConversionReason.AsTabled, $"The speaker writes under {yardstick.Name}, with figures of their own, which the word alone doesn't give.{yardstick.Caveat}")
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

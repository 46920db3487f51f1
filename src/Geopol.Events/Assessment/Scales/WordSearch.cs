namespace Geopol.Events;

/// <summary>Finds the words of a yardstick for an interval, and explains how well they fit.</summary>
internal static class WordSearch
{
    /// <summary>
    /// Returns the words that contain the interval. If there is none, returns the words that overlap it. If there is none either, returns the
    /// words that have one point in common with it.
    /// </summary>
    internal static Conversion<EquatableArray<LikelihoodTerm>> In(LikelihoodScale scale, ProbabilityRange interval)
    {
        var holding = Terms(scale, term => term.Range.Contains(interval));
        if (holding.Count > 0)
        {
            return Holding(scale, interval, holding);
        }

        var parts = Terms(scale, term => term.Range.Overlaps(interval));
        if (parts.Count == 0)
        {
            parts = Terms(scale, term => term.Range.Touches(interval));
        }

        if (parts.Count == 0)
        {
            return Conversion.None<EquatableArray<LikelihoodTerm>>(ConversionReason.InGap,
                $"{scale.Name} has no word for {interval}: it lies {Neighbours(scale, interval)}.{scale.Caveat}");
        }

        return IsCovered(interval, parts)
            ? Give(parts, ConversionReason.SeveralWords, $"{interval} reaches over several words of {scale.Name}: {Words(parts)}.{scale.Caveat}")
            : Give(parts, ConversionReason.PartlyInGap, $"Only a part of {interval} has a word in {scale.Name}: {Words(parts)}.{scale.Caveat}");
    }

    private static Conversion<EquatableArray<LikelihoodTerm>> Holding(LikelihoodScale scale, ProbabilityRange interval, List<LikelihoodTerm> holding)
    {
        if (holding is [var only])
        {
            return only.Range.HasEndsOf(interval)
                ? Conversion.Exact<EquatableArray<LikelihoodTerm>>([only], ConversionReason.OneWord, $"{interval} is what {scale.Name} calls '{only.Word}'.{scale.Caveat}")
                : Give(holding, ConversionReason.OneWord, $"{interval} lies within '{only.Word}', which is wider in {scale.Name}: {only.Range}.{scale.Caveat}");
        }

        // The narrowest interval comes first, because it says the most.
        holding.Sort(static (one, other) => one.Range.HasEndsOf(other.Range) ? 0 : other.Range.Contains(one.Range) ? -1 : one.Range.Contains(other.Range) ? 1 : 0);
        return holding[^1].Range.Contains(holding[0].Range)
            ? Give(holding, ConversionReason.NestedWords, $"The words of {scale.Name} are nested. These words contain {interval}: {Words(holding)}.{scale.Caveat}")
            : Give(holding, ConversionReason.SharedEnd, $"{interval} is an end that words of {scale.Name} share: {Words(holding)}.{scale.Caveat}");
    }

    private static Conversion<EquatableArray<LikelihoodTerm>> Give(List<LikelihoodTerm> terms, ConversionReason reason, string explanation) =>
        Conversion.Lossy(new EquatableArray<LikelihoodTerm>([.. terms]), reason, explanation);

    private static List<LikelihoodTerm> Terms(LikelihoodScale scale, Func<LikelihoodTerm, bool> fits)
    {
        List<LikelihoodTerm> found = [];
        foreach (var term in scale.Terms)
        {
            if (fits(term))
            {
                found.Add(term);
            }
        }

        return found;
    }

    private static bool IsCovered(ProbabilityRange interval, List<LikelihoodTerm> parts)
    {
        var reached = interval.Low;
        foreach (var range in parts.Select(static term => term.Range).OrderBy(static range => range.Low))
        {
            if (range.Low > reached)
            {
                return false;
            }

            reached = Math.Max(reached, range.High);
        }

        return reached >= interval.High;
    }

    private static string Neighbours(LikelihoodScale scale, ProbabilityRange interval)
    {
        LikelihoodTerm? below = null;
        LikelihoodTerm? above = null;
        foreach (var term in scale.Terms)
        {
            if (term.Range.High <= interval.Low && (below is null || term.Range.High > below.Range.High))
            {
                below = term;
            }

            if (term.Range.Low >= interval.High && (above is null || term.Range.Low < above.Range.Low))
            {
                above = term;
            }
        }

        return below is null ? $"below {above}" : above is null ? $"above {below}" : $"between {below} and {above}";
    }

    private static string Words(List<LikelihoodTerm> terms) => string.Join(", ", terms);
}

namespace Geopol.Events;

/// <summary>A word of a yardstick, and the lane in which its band is drawn. Bands that overlap are in different lanes.</summary>
/// <param name="Term">The word with its interval.</param>
/// <param name="Lane">The lane, counted from 0.</param>
internal sealed record LikelihoodBand(LikelihoodTerm Term, int Lane)
{
    internal static IReadOnlyList<LikelihoodBand> Of(LikelihoodScale scale)
    {
        var bands = new List<LikelihoodBand>();
        var ends = new List<double>();

        // Where two words begin at the same probability, the wider word comes first, so that nested words are drawn inside it.
        foreach (var term in scale.Terms.OrderBy(static term => term.Range.Low).ThenByDescending(static term => term.Range.High))
        {
            var lane = ends.FindIndex(end => end <= term.Range.Low);
            if (lane < 0)
            {
                lane = ends.Count;
                ends.Add(0);
            }

            ends[lane] = term.Range.High;
            bands.Add(new(term, lane));
        }

        return bands;
    }
}

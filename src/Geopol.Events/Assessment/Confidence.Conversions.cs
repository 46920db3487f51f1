namespace Geopol.Events;

public sealed partial record Confidence
{
    /// <summary>
    /// This confidence under another scale, by the order of the levels and nothing else: level for level where both have as
    /// many; else the middle for the middle, and on either side of it where the other scale has but one level there.
    /// </summary>
    /// <param name="ladder">The other scale.</param>
    /// <returns>The level of the other scale, with whether something was lost and why; no value where the level has no counterpart.</returns>
    /// <remarks>
    /// "High" of three levels is "high" or "very high" of five: the order doesn't decide, and there is no result. What levels
    /// rest on differs between scales, so a result by order always loses something. There is no conversion to a likelihood.
    /// </remarks>
    public Conversion<Confidence> Under(ConfidenceLadder ladder)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        if (Scale.IsAbsent)
        {
            return Conversion.None<Confidence>(ConversionReason.NoScale, $"Nobody says of which scale '{Excerpt.Of(Level.Text)}' is a level.");
        }

        if (ConfidenceLadder.Of(Scale) is not { } own)
        {
            return Conversion.None<Confidence>(ConversionReason.NoTable, $"There is no ladder of levels of {Scale} here.");
        }

        if (!own.CannotBeJudged.IsAbsent && TermKey.Of(Level.Text) == TermKey.Of(own.CannotBeJudged.Text))
        {
            return Conversion.None<Confidence>(ConversionReason.CannotBeJudged, $"'{Excerpt.Of(Level.Text)}' stands outside the order of {own.Name}.");
        }

        return own.IndexOf(Level) is >= 0 and var index
            ? own == ladder
                ? Conversion.Exact(this, ConversionReason.AsTabled, $"It is a level of {own.Name}.")
                : ByOrder(own, index, ladder)
            : Conversion.None<Confidence>(ConversionReason.NotInScale, $"{own.Name} has no level '{Excerpt.Of(Level.Text)}'.");
    }

    private Conversion<Confidence> ByOrder(ConfidenceLadder own, int index, ConfidenceLadder other)
    {
        var level = own.Rungs[index].Level;
        if (own.Rungs.Count == other.Rungs.Count)
        {
            return On(other, index, $"Both scales have as many levels. What '{level}' rests on differs between {own.Name} and {other.Name}.");
        }

        // All the scales here have a middle: a level lies there, or on one side of it.
        var middle = other.Rungs.Count / 2;
        var side = Math.Sign(index - (own.Rungs.Count / 2));
        if (side == 0 || middle == 1)
        {
            return On(other, middle + side, $"By its side of the middle. {own.Name} has another number of levels than {other.Name}, and they rest on other things.");
        }

        var levels = side < 0 ? other.Rungs.AsSpan()[..middle] : other.Rungs.AsSpan()[(middle + 1)..];
        return Conversion.None<Confidence>(ConversionReason.OrderUndecided,
            $"'{level}' of {own.Name} may be '{levels[0]}' or '{levels[^1]}' of {other.Name}: the order doesn't decide.");
    }

    private Conversion<Confidence> On(ConfidenceLadder ladder, int index, string explanation) =>
        Conversion.Lossy(this with { Level = ladder.Rungs[index].Level, Scale = ladder.Id }, ConversionReason.ByOrder, explanation);
}

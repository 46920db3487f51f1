namespace Geopol.Events;

public sealed partial record Confidence
{
    /// <summary>
    /// Converts this confidence to another scale. The conversion uses only the order of the levels. If both scales have the same number of
    /// levels, the result is the level at the same position. Otherwise the middle level becomes the middle level. Any other level converts only
    /// if the other scale has a single level on the same side of the middle.
    /// </summary>
    /// <param name="ladder">The other scale.</param>
    /// <returns>A conversion with the level of the other scale; no value if the level has no counterpart.</returns>
    /// <remarks>
    /// "High" on a scale of three levels may be "high" or "very high" on a scale of five. The order doesn't decide between the two, so there is
    /// no result. Scales define their levels in different ways, so a result by order is always lossy. There is no conversion to a likelihood.
    /// </remarks>
    public Conversion<Confidence> Under(ConfidenceLadder ladder)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        if (Scale.IsAbsent)
        {
            return Conversion.None<Confidence>(ConversionReason.NoScale, $"'{Excerpt.Of(Level.Text)}' is a level without a scale.");
        }

        if (ConfidenceLadder.Of(Scale) is not { } own)
        {
            return Conversion.None<Confidence>(ConversionReason.NoTable, $"The library has no table of the levels of {Scale}.");
        }

        if (!own.CannotBeJudged.IsAbsent && TermKey.Of(Level.Text) == TermKey.Of(own.CannotBeJudged.Text))
        {
            return Conversion.None<Confidence>(ConversionReason.CannotBeJudged, $"'{Excerpt.Of(Level.Text)}' has no place in the order of {own.Name}.");
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
            return On(other, index, $"Both scales have the same number of levels. The basis of '{level}' differs between {own.Name} and {other.Name}.");
        }

        // All scales of the library have an odd number of levels, so each has a middle level.
        var middle = other.Rungs.Count / 2;
        var side = Math.Sign(index - (own.Rungs.Count / 2));
        if (side == 0 || middle == 1)
        {
            return On(other, middle + side, $"The levels are on the same side of the middle. {own.Name} and {other.Name} have different numbers of levels, and the basis of the levels differs.");
        }

        var levels = side < 0 ? other.Rungs.AsSpan()[..middle] : other.Rungs.AsSpan()[(middle + 1)..];
        return Conversion.None<Confidence>(ConversionReason.OrderUndecided,
            $"'{level}' of {own.Name} may be '{levels[0]}' or '{levels[^1]}' of {other.Name}: the order doesn't decide.");
    }

    private Conversion<Confidence> On(ConfidenceLadder ladder, int index, string explanation) =>
        Conversion.Lossy(this with { Level = ladder.Rungs[index].Level, Scale = ladder.Id }, ConversionReason.ByOrder, explanation);
}

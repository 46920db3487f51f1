namespace Geopol.Events;

// A date has one or more meanings, and each meaning is a set of days. A month, a window or a set in square brackets means some day, so each of
// its days is a meaning. A meaning of an interval is all days from a possible first day to a possible last day. A meaning of a set in braces has
// one day of each member, and all days of each range in it. The answer to a relation is yes where it holds for every pair of meanings of the two
// dates, and no where it holds for no pair. The two dates are independent: a month overlaps itself perhaps, because two things in one month
// needn't be on one day.
public readonly partial record struct Edtf
{
    /// <summary>Whether the last day of this date is before the first day of the other. Perhaps where either is absent.</summary>
    /// <param name="other">The other date.</param>
    /// <returns>Yes, no, or perhaps.</returns>
    /// <remarks>
    /// An uncertain part (<c>?</c>, <c>%</c>) can be any day, month or year. An approximate day is within a month, an approximate month within a
    /// year, an approximate year within ten years. An open end has no limit. An unknown end may be any day.
    /// </remarks>
    public Trilean Before(Edtf other)
    {
        if (text is null || other.text is null)
        {
            return Trilean.Perhaps;
        }

        return PlainDate.IsDay(text) && PlainDate.IsDay(other.text)
            ? string.CompareOrdinal(text, other.text) < 0 ? Trilean.Yes : Trilean.No
            : Compare(other.text, EdtfComparison.Before);
    }

    /// <summary>Whether the first day of this date is after the last day of the other. Perhaps where either is absent.</summary>
    /// <param name="other">The other date.</param>
    /// <returns>Yes, no, or perhaps.</returns>
    public Trilean After(Edtf other) => other.Before(this);

    /// <summary>Whether the two dates have a day in common. Perhaps where either is absent.</summary>
    /// <param name="other">The other date.</param>
    /// <returns>Yes, no, or perhaps.</returns>
    /// <remarks>
    /// Yes and no are always right. For a set in braces (<c>{a,b}</c>) and an interval, or for two such sets, the answer can be perhaps although
    /// every meaning of the one shares a day with every meaning of the other: yes needs a single date or range that always shares a day.
    /// </remarks>
    public Trilean Overlaps(Edtf other) =>
        text is null || other.text is null ? Trilean.Perhaps : Compare(other.text, EdtfComparison.Overlaps);

    /// <summary>
    /// Whether this date contains all days of the other. Something that happened on a day of July happened perhaps, not surely, on the 25th. A
    /// war that lasted from 2022 throughout 2024 contains every day of 2023. Perhaps where either is absent.
    /// </summary>
    /// <param name="other">The other date.</param>
    /// <returns>Yes, no, or perhaps.</returns>
    /// <remarks>
    /// Yes and no are always right. For a set in braces (<c>{a,b}</c>) and an interval, or for two such sets, the answer can be perhaps although
    /// no meaning of this date has all days of the other, because dates and ranges are compared one by one.
    /// </remarks>
    public Trilean Contains(Edtf other) =>
        text is null || other.text is null ? Trilean.Perhaps : Compare(other.text, EdtfComparison.Contains);

    /// <summary>
    /// Gets the first and last day that the date can mean, with its qualifiers taken into account, as numbers of <see cref="DayLine"/>. Some of
    /// these numbers mean that there is no first or last day. Returns false where absent.
    /// </summary>
    internal bool TryGetReach(out long first, out long last)
    {
        if (PlainDate.TryReadDays(text, out first, out last))
        {
            return true;
        }

        if (text is null)
        {
            return false;
        }

        Span<DaySet> sets = stackalloc DaySet[EdtfMeaning.SetsOf(text)];
        Span<EdtfPart> parts = stackalloc EdtfPart[EdtfMeaning.PartsOf(text)];
        (first, last) = (DayLine.OpenEnd, DayLine.Open);
        foreach (ref readonly var part in EdtfMeaning.Of(text, sets, parts).Parts)
        {
            first = Math.Min(first, part.FirstMin);
            last = Math.Max(last, part.LastMax);
        }

        return true;
    }

    private Trilean Compare(string other, EdtfRelation relation)
    {
        Span<DaySet> sets = stackalloc DaySet[EdtfMeaning.SetsOf(text!)];
        Span<EdtfPart> parts = stackalloc EdtfPart[EdtfMeaning.PartsOf(text!)];
        Span<DaySet> otherSets = stackalloc DaySet[EdtfMeaning.SetsOf(other)];
        Span<EdtfPart> otherParts = stackalloc EdtfPart[EdtfMeaning.PartsOf(other)];
        return relation(EdtfMeaning.Of(text!, sets, parts), EdtfMeaning.Of(other, otherSets, otherParts));
    }
}

namespace Geopol.Events;

// A date has one or more meanings, and each meaning is a set of days. A month or a set in square brackets means some day, so each of its days is
// a meaning. A meaning of an interval is all days from a possible first day to a possible last day. A meaning of a set in braces has one day of
// each member, and all days of each range in it. The answer to a relation is yes if the relation is true for every pair of meanings of the two
// dates. The answer is no if the relation is true for no pair. The two dates are independent: a month compared with itself overlaps perhaps,
// because two things in the same month needn't be on the same day.
public readonly partial record struct Edtf
{
    /// <summary>Returns whether the last day of this date is before the first day of the other date. The answer is perhaps if either date is absent.</summary>
    /// <param name="other">The other date.</param>
    /// <returns>Yes, no, or perhaps.</returns>
    /// <remarks>
    /// An uncertain part (<c>?</c>, <c>%</c>) can be any day, month or year. An approximate day can differ by a month, an approximate month by a
    /// year, and an approximate year by ten years. An open end has no limit. An unknown end may be any day.
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

    /// <summary>Returns whether the first day of this date is after the last day of the other date. The answer is perhaps if either date is absent.</summary>
    /// <param name="other">The other date.</param>
    /// <returns>Yes, no, or perhaps.</returns>
    public Trilean After(Edtf other) => other.Before(this);

    /// <summary>Returns whether the two dates have a day in common. The answer is perhaps if either date is absent.</summary>
    /// <param name="other">The other date.</param>
    /// <returns>Yes, no, or perhaps.</returns>
    /// <remarks>
    /// The answers yes and no are always correct. If a set in braces (<c>{a,b}</c>) is compared with an interval or with another such set, the
    /// answer can be perhaps although yes would be correct. The answer is yes only if a single date or range always shares a day with the other
    /// date.
    /// </remarks>
    public Trilean Overlaps(Edtf other) =>
        text is null || other.text is null ? Trilean.Perhaps : Compare(other.text, EdtfComparison.Overlaps);

    /// <summary>
    /// Returns whether this date contains all days of the other date. For "some day in July" and "25 July" the answer is perhaps. For "from 2022
    /// to 2024" and "some day in 2023" the answer is yes. The answer is perhaps if either date is absent.
    /// </summary>
    /// <param name="other">The other date.</param>
    /// <returns>Yes, no, or perhaps.</returns>
    /// <remarks>
    /// The answers yes and no are always correct. If a set in braces (<c>{a,b}</c>) is compared with an interval or with another such set, the
    /// answer can be perhaps although no would be correct, because dates and ranges are compared one by one.
    /// </remarks>
    public Trilean Contains(Edtf other) =>
        text is null || other.text is null ? Trilean.Perhaps : Compare(other.text, EdtfComparison.Contains);

    /// <summary>
    /// Gets the first and last day that the date can mean, with its qualifiers taken into account, as numbers of <see cref="DayLine"/>. A number
    /// can also be a constant of <see cref="DayLine"/> that means that there is no first or last day. Returns false if the date is absent.
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

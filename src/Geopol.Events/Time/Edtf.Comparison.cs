namespace Geopol.Events;

// A date has one or more meanings, each a set of days. A month, a window or a set of one is some day: each of its days is a
// meaning of its own. An interval is all days from a possible day of its first date to a possible day of its last; a set of all
// is a day of each of its members, or all days of a range in it. A relation is answered by yes where it holds in every meaning of
// the one with every meaning of the other, by no where in none. The two are taken as independent: a month overlaps itself
// perhaps, for two things of one month needn't be on one day.
public readonly partial record struct Edtf
{
    /// <summary>Whether its last day is before the other's first. Perhaps where either is absent.</summary>
    /// <param name="other">The other date.</param>
    /// <returns>Yes, no, or perhaps.</returns>
    /// <remarks>
    /// What is uncertain (<c>?</c>, <c>%</c>) can be any day, year or month; what is approximate lies within a month of a day, a year
    /// of a month, ten years of a year. An end that is open goes on for ever; one that isn't known may be any day.
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

    /// <summary>Whether its first day is after the other's last. Perhaps where either is absent.</summary>
    /// <param name="other">The other date.</param>
    /// <returns>Yes, no, or perhaps.</returns>
    public Trilean After(Edtf other) => other.Before(this);

    /// <summary>Whether they have a day in common. Perhaps where either is absent.</summary>
    /// <param name="other">The other date.</param>
    /// <returns>Yes, no, or perhaps.</returns>
    /// <remarks>
    /// Yes and no are always right. A set in braces (<c>{a,b}</c>) and an interval, or two such sets, can be perhaps where each of
    /// their meanings shares a day with each of the other: yes needs one date or range that always does.
    /// </remarks>
    public Trilean Overlaps(Edtf other) =>
        text is null || other.text is null ? Trilean.Perhaps : Compare(other.text, EdtfComparison.Overlaps);

    /// <summary>
    /// Whether all days of the other are among its own: what happened on a day of July is perhaps, not surely, on the 25th, and a
    /// war that lasted from 2022 throughout 2024 holds every day of 2023. Perhaps where either is absent.
    /// </summary>
    /// <param name="other">The other date.</param>
    /// <returns>Yes, no, or perhaps.</returns>
    /// <remarks>
    /// Yes and no are always right. For a set in braces (<c>{a,b}</c>) and an interval, or two such sets, the answer can be perhaps
    /// where no meaning of this date has all days of the other: dates and ranges are looked at each by itself.
    /// </remarks>
    public Trilean Contains(Edtf other) =>
        text is null || other.text is null ? Trilean.Perhaps : Compare(other.text, EdtfComparison.Contains);

    /// <summary>
    /// Between what days all lies that it can mean, doubts included: numbers of <see cref="DayLine"/>, which say too where there is
    /// no such day. False where absent.
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

namespace Geopol.Events;

/// <summary>The first and last day of an EDTF text as written, its first and last year, and the EDTF level that the text needs.</summary>
internal readonly record struct EdtfExtent
{
    // This value is larger than every year. It stands for an end that is open or unknown.
    private static readonly Int128 Never = Int128.MaxValue;

    private readonly Int128 firstYear;
    private readonly Int128 lastYear;

    private EdtfExtent(long firstDay, long lastDay, Int128 firstYear, Int128 lastYear)
    {
        FirstDay = firstDay;
        LastDay = lastDay;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    internal int Level { get; private init; }

    /// <summary>The first day, as a number of <see cref="DayLine"/>. If the days of the year have no numbers, the value is only a limit.</summary>
    internal long FirstDay { get; }

    internal long LastDay { get; }

    /// <summary>The first year; null if it is open, unknown or doesn't fit a <c>long</c>.</summary>
    internal long? FirstYear => Year(firstYear);

    internal long? LastYear => Year(lastYear);

    /// <summary>Returns the extent of a valid text. An empty text has open ends and level 0.</summary>
    internal static EdtfExtent Of(ReadOnlySpan<char> text)
    {
        if (PlainDate.TryRead(text, out var year, out var month, out var day))
        {
            var number = DayLine.Of(year, month, day);
            return new(number, number, year, year);
        }

        var reader = new EdtfReader(text);
        EdtfExtent? extent = null;
        while (reader.TryReadNext(out var member))
        {
            var of = Of(member.First, member.IsRange ? member.Last : member.First);
            extent = extent is { } others ? Both(others, of) : of;
        }

        return (extent ?? Nothing) with { Level = reader.Level };
    }

    private static EdtfExtent Nothing => new(DayLine.NoFirst, DayLine.NoLast, -Never, Never);

    private static EdtfExtent Of(in EdtfEnd first, in EdtfEnd last)
    {
        var (firstDay, lastDay, firstYear, lastYear) = Nothing;
        if (first.IsDate)
        {
            var year = first.Date.Year;
            firstDay = first.Date.DaysAsWritten().Min;
            firstYear = HasNumbers(year.First) ? DayLine.YearOf(firstDay) : !year.IsFirstBeyond ? year.First : year.IsNegative ? -Never : Never;
        }

        if (last.IsDate)
        {
            var year = last.Date.Year;
            lastDay = last.Date.DaysAsWritten().Max;
            lastYear = HasNumbers(year.Last) ? DayLine.YearOf(lastDay) : !year.IsLastBeyond ? year.Last : year.IsNegative ? -Never : Never;
        }

        return new(firstDay, lastDay, firstYear, lastYear);
    }

    private static EdtfExtent Both(in EdtfExtent a, in EdtfExtent b) => new(
        Math.Min(a.FirstDay, b.FirstDay), Math.Max(a.LastDay, b.LastDay), Int128.Min(a.firstYear, b.firstYear), Int128.Max(a.lastYear, b.lastYear));

    // Returns whether the days of the year have numbers. If they have, the first year is the year of the first day. In 1X0X-02-29 this year is
    // later than the first year that the digits allow.
    private static bool HasNumbers(long year) => year is >= -DayLine.MaxYear and <= DayLine.MaxYear;

    private static long? Year(Int128 year) => year >= long.MinValue && year <= long.MaxValue ? (long)year : null;

    private void Deconstruct(out long firstDay, out long lastDay, out Int128 first, out Int128 last) =>
        (firstDay, lastDay, first, last) = (FirstDay, LastDay, firstYear, lastYear);
}

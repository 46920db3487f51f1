namespace Geopol.Events;

/// <summary>
/// The codes of the parts of a year in ISO 8601-2:2019: 21 to 24 are seasons of no hemisphere, 25 to 28 seasons of the north, 29 to 32 seasons
/// of the south, 33 to 36 quarters, 37 to 39 thirds, 40 and 41 halves.
/// </summary>
/// <remarks>
/// The specification doesn't say which months a season has. As written, a season is read as a quarter: spring is the first quarter and winter
/// the last, and in the south each season is two quarters later. This is how edtf.js reads the codes on which the implementations agree. Because
/// a text may mean other months, a comparison takes more days as possible.
/// </remarks>
internal static class EdtfSeason
{
    internal const int First = 21;
    internal const int Last = 41;

    /// <summary>Whether the code needs level 2.</summary>
    internal static bool IsLevel2(int code) => code > 24;

    /// <summary>Whether the code is a season, which has no agreed months.</summary>
    internal static bool IsSeason(int code) => code is >= 21 and <= 32;

    /// <summary>The months as which the code is read, as bits: January is bit 1.</summary>
    internal static ushort Months(int code) => code switch
    {
        <= 28 => Part((code - 21) % 4, 3),
        <= 32 => Part((code - 29 + 2) % 4, 3),
        <= 36 => Part(code - 33, 3),
        <= 39 => Part(code - 37, 4),
        _ => Part(code - 40, 6),
    };

    /// <summary>
    /// All days that someone could mean by a season. A season of no hemisphere is some time in the year or in the three months after it. A
    /// season of the north or south is some time in its quarter or in the quarter after it.
    /// </summary>
    internal static DaySet DaysInDoubt(int code, long firstYear, long lastYear)
    {
        var first = DayLine.StartOf(firstYear);
        var last = DayLine.EndOf(lastYear);
        var quarter = code < 25 ? 0 : code < 29 ? code - 25 : (code - 27) % 4;
        var quarters = code < 25 ? 5 : 2;
        return new(
            DayLine.IsDay(first) ? EndOfQuarter(DayLine.YearOf(first), quarter - 1) + 1 : first,
            DayLine.IsDay(last) ? EndOfQuarter(DayLine.YearOf(last), quarter + quarters - 1) : last);
    }

    // Quarters are counted from 0. A negative quarter is in the year before, a quarter from 4 on in a year after.
    private static long EndOfQuarter(long year, int quarter)
    {
        var month = ((quarter + 4) % 4 * 3) + 3;
        year += quarter < 0 ? -1 : quarter / 4;
        return DayLine.Of(year, month, DayLine.DaysIn(year, month));
    }

    private static ushort Part(int index, int length) => (ushort)(((1 << length) - 1) << ((index * length) + 1));
}

namespace Geopol.Events;

/// <summary>
/// The parts of a year of ISO 8601-2:2019, by their codes: 21 to 24 the seasons, 25 to 28 those of the north, 29 to 32 those of
/// the south, 33 to 36 quarters, 37 to 39 thirds, 40 and 41 halves.
/// </summary>
/// <remarks>
/// The specification doesn't say which months a season has. As written it is read as edtf.js reads those on which the
/// implementations agree, as a quarter: spring the first, winter the last, in the south two quarters on. Since no one's
/// spring is sure to be that, a comparison takes more days for possible.
/// </remarks>
internal static class EdtfSeason
{
    internal const int First = 21;
    internal const int Last = 41;

    /// <summary>Whether only level 2 knows it.</summary>
    internal static bool IsLevel2(int code) => code > 24;

    /// <summary>Whether its months are a matter of opinion.</summary>
    internal static bool IsSeason(int code) => code is >= 21 and <= 32;

    /// <summary>The months that it is read as, January as bit 1.</summary>
    internal static ushort Months(int code) => code switch
    {
        <= 28 => Part((code - 21) % 4, 3),
        <= 32 => Part((code - 29 + 2) % 4, 3),
        <= 36 => Part(code - 33, 3),
        <= 39 => Part(code - 37, 4),
        _ => Part(code - 40, 6),
    };

    /// <summary>
    /// All days that someone could mean by a season: one of no hemisphere is some time in the year or in the three months
    /// after it, one of the north or south some time in its quarter or in the one after it.
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

    // Quarters from 0; those before and after belong to the years beside it.
    private static long EndOfQuarter(long year, int quarter)
    {
        var month = ((quarter + 4) % 4 * 3) + 3;
        year += quarter < 0 ? -1 : quarter / 4;
        return DayLine.Of(year, month, DayLine.DaysIn(year, month));
    }

    private static ushort Part(int index, int length) => (ushort)(((1 << length) - 1) << ((index * length) + 1));
}

namespace Geopol.Events;

/// <summary>
/// The codes of the parts of a year in ISO 8601-2:2019: 21 to 24 are seasons of no hemisphere, 25 to 28 seasons of the north, 29 to 32 seasons
/// of the south, 33 to 36 quarters, 37 to 39 thirds, 40 and 41 halves.
/// </summary>
/// <remarks>
/// The specification doesn't say which months a season has. As written, a season has its usual months: in the north spring is March to May,
/// summer June to August, autumn September to November, winter December to February of the next year; in the south each season is six months
/// later. A season of no hemisphere is read as a season of the north. A text may mean other days, so a comparison counts more days as possible.
/// </remarks>
internal static class EdtfSeason
{
    internal const int First = 21;
    internal const int Last = 41;

    private const int FirstOfHemisphere = 25;
    private const int FirstOfSouth = 29;
    private const int Winter = 3;
    private const int FirstSpringMonth = 3;

    private const int January = 1 << 1;
    private const int February = 1 << 2;
    private const int March = 1 << 3;
    private const int December = 1 << 12;

    /// <summary>Returns whether the code needs level 2.</summary>
    internal static bool IsLevel2(int code) => code > 24;

    /// <summary>Returns whether the code is a season, which has no agreed months.</summary>
    internal static bool IsSeason(int code) => code is >= 21 and <= 32;

    /// <summary>Returns whether the code is a season that begins in December and ends in February of the next year.</summary>
    internal static bool IsAcrossYears(int code) => IsSeason(code) && IndexOf(code) == Winter;

    /// <summary>Returns the months that the code stands for, as bits: January is bit 1.</summary>
    internal static ushort Months(int code) => code switch
    {
        <= 32 => IndexOf(code) == Winter ? (ushort)(January | February | December) : Part(IndexOf(code), 3, FirstSpringMonth),
        <= 36 => Part(code - 33, 3),
        <= 39 => Part(code - 37, 4),
        _ => Part(code - 40, 6),
    };

    /// <summary>Returns the days of a season that begins in December of one of these years and ends in February of the next year.</summary>
    internal static DaySet DaysAcrossYears(long firstYear, long lastYear) => Range(firstYear, lastYear, 12, 14, January | February | December);

    /// <summary>
    /// Returns all days that a writer could mean by a season. A season of no hemisphere can be any day from December before its year to March
    /// after its year. A season of the north or south can be any day of its usual months or of the month after them, because astronomical
    /// seasons begin and end three weeks later. If a season begins in December, it can also be the season that ends in this year.
    /// </summary>
    internal static DaySet DaysInDoubt(int code, long firstYear, long lastYear) =>
        code < FirstOfHemisphere ? Range(firstYear, lastYear, 0, 15, DaySet.AllMonths)
        : IndexOf(code) == Winter ? Range(firstYear, lastYear, 0, 15, January | February | March | December)
        : Range(firstYear, lastYear, FirstSpringMonth + (3 * IndexOf(code)), FirstSpringMonth + (3 * IndexOf(code)) + 3, DaySet.AllMonths);

    // Spring in the north is 0, winter in the north and summer in the south are 3.
    private static int IndexOf(int code) => (code < FirstOfSouth ? code - First : code - FirstOfSouth + 2) % 4;

    // Returns the days of these months, from a month of the first year to a month of the last year. Month 0 is December of the year before, and
    // month 13 is January of the year after.
    private static DaySet Range(long firstYear, long lastYear, int firstMonth, int lastMonth, int months)
    {
        var (first, last) = (DayLine.StartOf(firstYear), DayLine.EndOf(lastYear));
        return new(
            DayLine.IsDay(first) ? FirstOf(DayLine.YearOf(first), firstMonth) : first,
            DayLine.IsDay(last) ? FirstOf(DayLine.YearOf(last), lastMonth + 1) - 1 : last,
            months: (ushort)months);
    }

    private static long FirstOf(long year, int month) => DayLine.Of(year + (int)Math.Floor((month - 1) / 12.0), ((month + 11) % 12) + 1, 1);

    private static ushort Part(int index, int length, int firstMonth = 1) => (ushort)(((1 << length) - 1) << ((index * length) + firstMonth));
}

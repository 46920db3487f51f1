namespace Geopol.Events;

/// <summary>
/// Converts days to numbers and back. Day 0 is 1970-01-01 of the proleptic Gregorian calendar. Only the days of the years from <c>-MaxYear</c>
/// to <see cref="MaxYear"/> have numbers, because nothing needs to distinguish other days.
/// </summary>
internal static class DayLine
{
    /// <summary>The value before all days, at which an open interval begins.</summary>
    internal const long Open = long.MinValue;

    /// <summary>The beginning of a set of days that has no first day.</summary>
    internal const long NoFirst = long.MinValue + 1;

    /// <summary>The end of a set of days that has no last day.</summary>
    internal const long NoLast = long.MaxValue - 1;

    /// <summary>The value after all days, at which an open interval ends.</summary>
    internal const long OpenEnd = long.MaxValue;

    /// <summary>The last year whose days have numbers. The first such year is <c>-MaxYear</c>.</summary>
    internal const long MaxYear = 9_999_999_999_999_999;

    private const int DaysIn400Years = 146_097;

    // Days from 0001-01-01 to 1970-01-01.
    private const int Epoch = 719_162;

    /// <summary>Returns whether the value is the number of a day. The four constants above are not numbers of days.</summary>
    internal static bool IsDay(long day) => day is > NoFirst and < NoLast;

    internal static bool IsLeap(long year) => (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);

    internal static int DaysIn(long year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>Returns the number of a day. The year must be from <c>-MaxYear</c> to <see cref="MaxYear"/>.</summary>
    internal static long Of(long year, int month, int day) =>
        DaysBeforeYear(year) + DaysBeforeMonth(month) + (month > 2 && IsLeap(year) ? 1 : 0) + day - 1;

    /// <summary>Returns the year, month and day of a number. <see cref="IsDay"/> must be true for the number.</summary>
    internal static (long Year, int Month, int Day) Date(long day)
    {
        var cycle = Math.DivRem(day + Epoch, DaysIn400Years, out var rest);
        if (rest < 0)
        {
            cycle--;
            rest += DaysIn400Years;
        }

        // The first guess is wrong by one year at most.
        var year = (cycle * 400) + (rest * 400 / DaysIn400Years) + 1;
        while (DaysBeforeYear(year) > day)
        {
            year--;
        }

        while (DaysBeforeYear(year + 1) <= day)
        {
            year++;
        }

        var left = (int)(day - DaysBeforeYear(year));
        var month = 1;
        while (left >= DaysIn(year, month))
        {
            left -= DaysIn(year, month++);
        }

        return (year, month, left + 1);
    }

    internal static long YearOf(long day) => Date(day).Year;

    /// <summary>
    /// Returns the first day of a year. Returns <see cref="NoFirst"/> for a year before <c>-MaxYear</c>. A year after <see cref="MaxYear"/>
    /// counts as <see cref="MaxYear"/>.
    /// </summary>
    internal static long StartOf(long year) => year < -MaxYear ? NoFirst : Of(Math.Min(year, MaxYear), 1, 1);

    /// <summary>
    /// Returns the last day of a year. Returns <see cref="NoLast"/> for a year after <see cref="MaxYear"/>. A year before <c>-MaxYear</c> counts
    /// as <c>-MaxYear</c>.
    /// </summary>
    internal static long EndOf(long year) => year > MaxYear ? NoLast : Of(Math.Max(year, -MaxYear), 12, 31);

    /// <summary>Returns the day as a date of NodaTime; null if NodaTime doesn't have the date.</summary>
    internal static LocalDate? ToLocalDate(long day)
    {
        if (!IsDay(day))
        {
            return null;
        }

        var (year, month, date) = Date(day);
        return year is >= -9998 and <= 9999 ? new LocalDate((int)year, month, date) : null;
    }

    // The formula counts the days of the months before this month as if February had 30 days. The two days too many are subtracted from March on.
    private static int DaysBeforeMonth(int month) => (((367 * month) - 362) / 12) - (month > 2 ? 2 : 0);

    private static long DaysBeforeYear(long year)
    {
        var before = year - 1;
        return (before * 365) + Floor(before, 4) - Floor(before, 100) + Floor(before, 400) - Epoch;
    }

    private static long Floor(long number, int divisor) => number >= 0 ? number / divisor : ((number + 1) / divisor) - 1;
}

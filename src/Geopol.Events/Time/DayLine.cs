namespace Geopol.Events;

/// <summary>
/// Days as numbers, for all years that a text can name: 0 is 1970-01-01 of the proleptic Gregorian calendar. Years beyond ten quadrillion have
/// no numbers for their days, because nothing needs to distinguish these days.
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

    /// <summary>The last year whose days have numbers. The first such year is the negative of it.</summary>
    internal const long MaxYear = 9_999_999_999_999_999;

    private const int DaysIn400Years = 146_097;

    // Days from 0001-01-01 to 1970-01-01.
    private const int Epoch = 719_162;

    /// <summary>Whether the value is the number of a day, and not one of the four values above, which mean no day.</summary>
    internal static bool IsDay(long day) => day is > NoFirst and < NoLast;

    internal static bool IsLeap(long year) => (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);

    internal static int DaysIn(long year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>The number of a day; the year must be within the years that have numbers.</summary>
    internal static long Of(long year, int month, int day) =>
        DaysBeforeYear(year) + DaysBeforeMonth(month) + (month > 2 && IsLeap(year) ? 1 : 0) + day - 1;

    /// <summary>The year, month and day of a number for which <see cref="IsDay"/> is true.</summary>
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
    /// The first day of a year; <see cref="NoFirst"/> for a year before all years that have numbers. A year after them counts as the last of
    /// them.
    /// </summary>
    internal static long StartOf(long year) => year < -MaxYear ? NoFirst : Of(Math.Min(year, MaxYear), 1, 1);

    /// <summary>
    /// The last day of a year; <see cref="NoLast"/> for a year after all years that have numbers. A year before them counts as the first of
    /// them.
    /// </summary>
    internal static long EndOf(long year) => year > MaxYear ? NoLast : Of(Math.Max(year, -MaxYear), 12, 31);

    /// <summary>The day as a date of NodaTime; null where NodaTime doesn't have it.</summary>
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

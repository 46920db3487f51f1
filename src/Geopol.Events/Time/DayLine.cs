namespace Geopol.Events;

/// <summary>
/// Days as numbers, 0 being 1970-01-01 of the proleptic Gregorian calendar, for all years that a text can name: those beyond
/// ten quadrillion are one day without end, for nothing is told apart there.
/// </summary>
internal static class DayLine
{
    /// <summary>Before all days: where an open interval begins.</summary>
    internal const long Open = long.MinValue;

    /// <summary>As early a day as one likes: the beginning of a set of days that has none.</summary>
    internal const long NoFirst = long.MinValue + 1;

    /// <summary>As late a day as one likes.</summary>
    internal const long NoLast = long.MaxValue - 1;

    /// <summary>After all days: where an open interval ends.</summary>
    internal const long OpenEnd = long.MaxValue;

    /// <summary>The last year, and its negative the first, of which each day has a number.</summary>
    internal const long MaxYear = 9_999_999_999_999_999;

    private const int DaysIn400Years = 146_097;

    // Days from 0001-01-01 to 1970-01-01.
    private const int Epoch = 719_162;

    /// <summary>Whether it is the number of a day, and not one of the four that stand for none.</summary>
    internal static bool IsDay(long day) => day is > NoFirst and < NoLast;

    internal static bool IsLeap(long year) => (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);

    internal static int DaysIn(long year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    internal static long Of(long year, int month, int day) =>
        DaysBeforeYear(year) + DaysBeforeMonth(month) + (month > 2 && IsLeap(year) ? 1 : 0) + day - 1;

    internal static (long Year, int Month, int Day) Date(long day)
    {
        var cycle = Math.DivRem(day + Epoch, DaysIn400Years, out var rest);
        if (rest < 0)
        {
            cycle--;
            rest += DaysIn400Years;
        }

        // A first guess, at most one year off.
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

    /// <summary>The first day of a year; of one before all that have numbers, none is.</summary>
    internal static long StartOf(long year) => year < -MaxYear ? NoFirst : Of(Math.Min(year, MaxYear), 1, 1);

    /// <summary>The last day of a year; of one after all that have numbers, none is.</summary>
    internal static long EndOf(long year) => year > MaxYear ? NoLast : Of(Math.Max(year, -MaxYear), 12, 31);

    /// <summary>The day as NodaTime has it; null where it has none.</summary>
    internal static LocalDate? ToLocalDate(long day)
    {
        if (!IsDay(day))
        {
            return null;
        }

        var (year, month, date) = Date(day);
        return year is >= -9998 and <= 9999 ? new LocalDate((int)year, month, date) : null;
    }

    // Months have 30 and 31 days as evenly as 367 in twelve; of February two are wanting.
    private static int DaysBeforeMonth(int month) => (((367 * month) - 362) / 12) - (month > 2 ? 2 : 0);

    private static long DaysBeforeYear(long year)
    {
        var before = year - 1;
        return (before * 365) + Floor(before, 4) - Floor(before, 100) + Floor(before, 400) - Epoch;
    }

    private static long Floor(long number, int divisor) => number >= 0 ? number / divisor : ((number + 1) / divisor) - 1;
}

using System.Globalization;

namespace Geopol.Events;

/// <summary>Calculates with days, weeks, months and years around a date. Weeks begin on Monday.</summary>
internal static class Reckoning
{
    internal const int Days = 1;
    internal const int Weeks = 2;
    internal const int Months = 3;
    internal const int Years = 4;
    internal const int Decades = 5;
    internal const int Quarters = 6;
    internal const int Hours = 7;

    private const int HoursOfDay = 24;

    internal static LocalDate Monday(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);

    /// <summary>Returns the first day that can be a number of units away. The hour of the day isn't known, so two hours later can be on the same day.</summary>
    internal static LocalDate Plus(LocalDate day, int unit, int count) => unit switch
    {
        Weeks => day.PlusWeeks(count),
        Months => day.PlusMonths(count),
        Years => day.PlusYears(count),
        Decades => day.PlusYears(10 * count),
        Quarters => day.PlusMonths(3 * count),
        Hours => day.PlusDays((int)Math.Floor((double)count / HoursOfDay)),
        _ => day.PlusDays(count),
    };

    /// <summary>Returns the last day that can be a number of units away.</summary>
    internal static LocalDate LatestPlus(LocalDate day, int unit, int count) =>
        unit == Hours ? day.PlusDays((int)Math.Ceiling((double)count / HoursOfDay)) : Plus(day, unit, count);

    /// <summary>Returns the number of units that "recent" and "coming" cover: 7 days, 4 weeks, 6 months, 5 years, 5 decades, 4 quarters or 24 hours.</summary>
    internal static int Reach(int unit) => unit switch
    {
        Weeks or Quarters => 4,
        Months => 6,
        Years or Decades => 5,
        Hours => HoursOfDay,
        _ => 7,
    };

    /// <summary>Returns the week, month, quarter, year or decade that contains a day. For the units day and hour, it is the day itself.</summary>
    internal static TimeWindow Around(LocalDate day, int unit) => unit switch
    {
        Weeks => TimeWindow.Of(Monday(day), Monday(day).PlusDays(6)),
        Months => TimeWindow.OfMonth(day.Year, day.Month),
        Years => TimeWindow.OfYear(day.Year),
        Decades => TimeWindow.OfDecade(day.Year / 10 * 10),
        Quarters => TimeWindow.OfFraction(day.Year, ((day.Month - 1) / 3) + 1, 4)!,
        _ => TimeWindow.Of(day, day),
    };

    /// <summary>
    /// Returns the day that is a number of units away, plus or minus half a unit. A decade is plus or minus a year. With the unit day, the result is exactly
    /// that day; on request it is marked as approximate. With the unit hour, it is the one or two days that are possible.
    /// </summary>
    internal static Edtf Near(LocalDate day, int unit, int count, bool isAbout)
    {
        var middle = Plus(day, unit, count);
        return unit switch
        {
            Weeks => Within(middle.PlusDays(-3), middle.PlusDays(3)),
            Months => Within(middle.PlusDays(-15), middle.PlusDays(15)),
            Quarters => Within(middle.PlusDays(-45), middle.PlusDays(45)),
            Years => Within(middle.PlusMonths(-6), middle.PlusMonths(6)),
            Decades => Within(middle.PlusYears(-1), middle.PlusYears(1)),
            Hours => Within(middle, LatestPlus(day, unit, count)),
            _ => isAbout ? Edtf.Parse($"{Edtf.Of(middle)}~") : Edtf.Of(middle),
        };
    }

    /// <summary>Returns some time up to the end, which begins on the day. If the end is before the day, the time has no beginning.</summary>
    internal static Edtf UpTo(LocalDate day, LocalDate end) => day <= end ? Within(day, end) : Edtf.Parse($"[..{Edtf.Of(end)}]");

    internal static Edtf Within(LocalDate first, LocalDate last) => first == last ? Edtf.Of(first) : Edtf.Within(first, last);

    internal static string Month(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}");

    internal static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>Returns the date. Returns null if the month has no such day.</summary>
    internal static LocalDate? Day(int year, int month, int day) =>
        day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;
}

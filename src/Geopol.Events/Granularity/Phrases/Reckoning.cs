using System.Globalization;

namespace Geopol.Events;

/// <summary>Calculates with days, weeks, months and years around a date. Weeks begin on Monday.</summary>
internal static class Reckoning
{
    internal const int Days = 1;
    internal const int Weeks = 2;
    internal const int Months = 3;
    internal const int Years = 4;

    internal static LocalDate Monday(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);

    internal static LocalDate Plus(LocalDate day, int unit, int count) => unit switch
    {
        Weeks => day.PlusWeeks(count),
        Months => day.PlusMonths(count),
        Years => day.PlusYears(count),
        _ => day.PlusDays(count),
    };

    /// <summary>The number of units that "recent", "coming" and "a few" reach: 7 days, 4 weeks, 6 months, 5 years.</summary>
    internal static int Reach(int unit) => unit switch
    {
        Weeks => 4,
        Months => 6,
        Years => 5,
        _ => 7,
    };

    /// <summary>The day, week, month or year that contains a day.</summary>
    internal static TimeWindow Around(LocalDate day, int unit) => unit switch
    {
        Weeks => TimeWindow.Of(Monday(day), Monday(day).PlusDays(6)),
        Months => TimeWindow.OfMonth(day.Year, day.Month),
        Years => TimeWindow.OfYear(day.Year),
        _ => TimeWindow.Of(day, day),
    };

    /// <summary>
    /// The day that is a number of units away, plus or minus half a unit. With days it is exactly that day, marked as approximate on request.
    /// </summary>
    internal static Edtf Near(LocalDate day, int unit, int count, bool isAbout)
    {
        var middle = Plus(day, unit, count);
        return unit switch
        {
            Weeks => Within(middle.PlusDays(-3), middle.PlusDays(3)),
            Months => Within(middle.PlusDays(-15), middle.PlusDays(15)),
            Years => Within(middle.PlusMonths(-6), middle.PlusMonths(6)),
            _ => isAbout ? Edtf.Parse($"{Edtf.Of(middle)}~") : Edtf.Of(middle),
        };
    }

    /// <summary>Some time up to the end: from the day on, or without a beginning if the end is before the day.</summary>
    internal static Edtf UpTo(LocalDate day, LocalDate end) => day <= end ? Within(day, end) : Edtf.Parse($"[..{Edtf.Of(end)}]");

    internal static Edtf Within(LocalDate first, LocalDate last) => first == last ? Edtf.Of(first) : Edtf.Within(first, last);

    internal static string Month(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}");

    internal static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>The date; null where the month has no such day.</summary>
    internal static LocalDate? Day(int year, int month, int day) =>
        day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;
}

using System.Globalization;

namespace Geopol.Events;

/// <summary>Reckons with weeks, months and years around a date. Weeks begin on Monday.</summary>
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

    /// <summary>How many of a unit "recent", "coming" and "a few" reach: 7 days, 4 weeks, 6 months, 5 years.</summary>
    internal static int Reach(int unit) => unit switch
    {
        Weeks => 4,
        Months => 6,
        Years => 5,
        _ => 7,
    };

    /// <summary>The day itself, the week, the month, the year of a day.</summary>
    internal static TimeWindow Around(LocalDate day, int unit) => unit switch
    {
        Weeks => TimeWindow.Of(Monday(day), Monday(day).PlusDays(6)),
        Months => TimeWindow.OfMonth(day.Year, day.Month),
        Years => TimeWindow.OfYear(day.Year),
        _ => TimeWindow.Of(day, day),
    };

    /// <summary>Half a unit on either side of the day that lies so many units away; of days the day itself, approximate where it is said so.</summary>
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

    /// <summary>Up to the end: from the day on, unless it was over before.</summary>
    internal static Edtf UpTo(LocalDate day, LocalDate end) => day <= end ? Within(day, end) : Edtf.Parse($"[..{Edtf.Of(end)}]");

    internal static Edtf Within(LocalDate first, LocalDate last) => first == last ? Edtf.Of(first) : Edtf.Within(first, last);

    internal static string Month(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}");

    internal static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    internal static LocalDate? Day(int year, int month, int day) =>
        day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;
}

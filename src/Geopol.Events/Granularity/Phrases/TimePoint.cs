namespace Geopol.Events;

/// <summary>
/// A point of the calendar that a phrase names: a day, week, month, season, quarter, half, year or decade, or a part of one. A member that the phrase doesn't
/// name is 0, except for <c>Shift</c>, which is null.
/// </summary>
internal readonly record struct TimePoint(
    int Year, int Month, int Day, int Weekday, int Part, int Ordinal, int Fraction, int Quarter, int Half, int Season, int Unit, int? Shift)
{
    /// <summary>The value of <see cref="TimeSlot.Fraction"/> for a half of a year.</summary>
    internal const int FractionHalf = 1;
    internal const int FractionQuarter = 2;

    // Two 29ths of February can be eight years apart (1896, 1904).
    private const int FarthestYears = 8;

    // A phrase such as "Friday, 3 May" means this year, last year or next year. If the day of the week fits in none of them, the text has an error.
    private const int NextYears = 1;
    private const int FarthestUnits = 2;

    /// <summary>Returns the point that these slots name together.</summary>
    internal static TimePoint Of(ReadOnlySpan<(TimeSlot Slot, int Value)> values)
    {
        var point = default(TimePoint);
        foreach (var (slot, value) in values)
        {
            point = slot switch
            {
                TimeSlot.Year => point with { Year = value },
                TimeSlot.Month or TimeSlot.MonthNumber => point with { Month = value },
                TimeSlot.Day => point with { Day = value },
                TimeSlot.Weekday => point with { Weekday = value },
                TimeSlot.Part => point with { Part = value },
                TimeSlot.Ordinal => point with { Ordinal = value },
                TimeSlot.Fraction => point with { Fraction = value },
                TimeSlot.Quarter => point with { Quarter = value },
                TimeSlot.Half => point with { Half = value },
                TimeSlot.Season => point with { Season = value },
                TimeSlot.Unit => point with { Unit = value },
                TimeSlot.Shift => point with { Shift = value },
                _ => point,
            };
        }

        return point;
    }

    /// <summary>Whether the phrase itself determines the time. It does if it has a year, or "last", "this" or "next".</summary>
    internal bool IsFixed => Year > 0 || Shift is not null;

    /// <summary>Completes a day without a month with the month of another point, such as the 28th in "28 to 30 May 2023".</summary>
    internal TimePoint CompletedBy(TimePoint other) => this with { Month = Month == 0 && Day > 0 ? other.Month : Month };

    /// <summary>
    /// Returns all times around the date that the point can mean, in order. There is one if the point is fixed, and none if there is no such date.
    /// </summary>
    internal IEnumerable<TimeWindow> Around(LocalDate date)
    {
        var point = this;
        return this switch
        {
            { Season: > 0 } => Yearly(date, year => TimeWindow.OfSeason(year, point.Season)),
            { Quarter: > 0 } => Yearly(date, year => TimeWindow.OfFraction(year, point.Quarter, 4)),
            { Half: > 0 } => Yearly(date, year => TimeWindow.OfFraction(year, point.Half, 2)),
            { Fraction: > 0, Ordinal: > 0 } => Yearly(date, year => TimeWindow.OfFraction(year, point.Ordinal, point.Fraction == FractionHalf ? 2 : 4)),
            { Ordinal: > 0, Month: > 0 } => Yearly(date, year => point.InMonth(year, point.Month), NextYears),
            { Ordinal: > 0 } => Units(date, Reckoning.Months, static (day, point) => point.InMonth(day.Year, day.Month)),
            { Part: > 0, Month: 0, Year: > 0 } => [TimeWindow.OfYearPart(Year, Part)],
            { Part: > 0, Month: 0 } => Units(date, Unit, static (day, point) => PartOf(day, point)),
            { Month: > 0 } => Yearly(date, year => point.InYear(year), Weekday > 0 && Day > 0 ? NextYears : FarthestYears),
            { Year: > 0 } => [TimeWindow.OfYear(Year)],
            { Weekday: > 0 } => Enumerable.Range(-7, 15).Select(date.PlusDays).Where(day => (int)day.DayOfWeek == point.Weekday).Select(static day => TimeWindow.Of(day, day)),
            { Day: > 0 } => Units(date, Reckoning.Months, static (day, point) => Reckoning.Day(day.Year, day.Month, point.Day) is { } found ? TimeWindow.Of(found, found) : null),
            _ => Units(date, Unit, static (day, point) => Reckoning.Around(day, point.Unit)),
        };
    }

    private IEnumerable<TimeWindow> Yearly(LocalDate date, Func<int, TimeWindow?> ofYear, int farthest = FarthestYears)
    {
        var (first, count) = Year > 0 ? (Year, 1) : Shift is { } shift ? (date.Year + shift, 1) : (date.Year - farthest, (2 * farthest) + 1);
        return Enumerable.Range(first, count).Select(ofYear).OfType<TimeWindow>();
    }

    private IEnumerable<TimeWindow> Units(LocalDate date, int unit, Func<LocalDate, TimePoint, TimeWindow?> around)
    {
        var point = this;
        var (first, count) = Shift is { } shift ? (shift, 1) : (-FarthestUnits, (2 * FarthestUnits) + 1);
        return Enumerable.Range(first, count).Select(units => around(Reckoning.Plus(date, unit, units), point)).OfType<TimeWindow>();
    }

    private static TimeWindow PartOf(LocalDate day, TimePoint point) => point.Unit switch
    {
        Reckoning.Weeks => TimeWindow.OfWeekPart(Reckoning.Monday(day), point.Part),
        Reckoning.Months => TimeWindow.OfMonthPart(day.Year, day.Month, point.Part),
        Reckoning.Years => TimeWindow.OfYearPart(day.Year, point.Part),
        var unit => TimeWindow.OfThird(Reckoning.Around(day, unit), point.Part),
    };

    // Returns a week or a day of the week in a month: "the first week of May", "the last Friday of this month".
    private TimeWindow? InMonth(int year, int month) =>
        Weekday > 0 ? TimeWindow.OfWeekdayInMonth(year, month, Weekday, Ordinal) : TimeWindow.OfWeekInMonth(year, month, Ordinal);

    private TimeWindow? InYear(int year) =>
        Part > 0 ? TimeWindow.OfMonthPart(year, Month, Part)
        : Day == 0 ? TimeWindow.OfMonth(year, Month)
        : Reckoning.Day(year, Month, Day) is { } date && (Weekday == 0 || (int)date.DayOfWeek == Weekday) ? TimeWindow.Of(date, date) : null;
}

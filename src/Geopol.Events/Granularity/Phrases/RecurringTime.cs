namespace Geopol.Events;

/// <summary>What a phrase names without saying which: a Monday, a July, a 25th, the end of an August. Finds the one that is meant.</summary>
internal static class RecurringTime
{
    // A 29th of February may be eight years away (1896, 1904).
    private const int FarthestYears = 8;

    // Who names a month without a year means the near one; about half a year away there is no near one.
    private const int NearDays = 150;

    /// <summary>The point that the slots name: a date, month or year as written, or the times that a month, day or weekday recurs.</summary>
    internal static IEnumerable<TimeWindow> Of(TimePhraseMatch match, int place = 0)
    {
        var year = match[TimeSlot.Year, place] is > 0 and var own ? own : match[TimeSlot.Year];
        var day = match[TimeSlot.Day, place];
        var weekday = match[TimeSlot.Weekday, place];
        var month = Math.Max(match[TimeSlot.Month, place], match[TimeSlot.MonthNumber, place]);
        if (month == 0 && day > 0)
        {
            month = match[TimeSlot.Month];
        }

        return (year, month, weekday, day) switch
        {
            ( > 0, > 0, _, _) => InYear(match, year, month, day) is { } window ? [window] : [],
            ( > 0, _, _, _) => [TimeWindow.OfYear(year)],
            (_, > 0, _, _) => Yearly(match, month, day),
            (_, _, > 0, _) => Enumerable.Range(-7, 15).Select(match.RelativeTo.PlusDays).Where(d => (int)d.DayOfWeek == weekday).Select(static d => TimeWindow.Of(d, d)),
            _ => DaysOfMonths(match.RelativeTo, day),
        };
    }

    /// <summary>The weekends around a date, Saturday and Sunday.</summary>
    internal static IEnumerable<TimeWindow> Weekends(LocalDate date) => Enumerable.Range(-1, 3)
        .Select(week => Reckoning.Monday(date).PlusWeeks(week)).Select(static monday => TimeWindow.Of(monday.PlusDays(5), monday.PlusDays(6)));

    /// <summary>The last that has begun by the date.</summary>
    internal static TimeWindow? Latest(IEnumerable<TimeWindow> times, LocalDate date) => times.LastOrDefault(time => time.First <= date);

    /// <summary>The last that is over by the date.</summary>
    internal static TimeWindow? Before(IEnumerable<TimeWindow> times, LocalDate date) => times.LastOrDefault(time => time.Last < date);

    /// <summary>The first that isn't over by the date.</summary>
    internal static TimeWindow? Coming(IEnumerable<TimeWindow> times, LocalDate date) => times.FirstOrDefault(time => time.Last >= date);

    /// <summary>The first that hasn't begun by the date.</summary>
    internal static TimeWindow? After(IEnumerable<TimeWindow> times, LocalDate date) => times.FirstOrDefault(time => time.First > date);

    /// <summary>The one that the date lies in, else one of the two beside it.</summary>
    internal static Edtf Either(IEnumerable<TimeWindow> times, LocalDate date)
    {
        var all = times.ToArray();
        return Array.Find(all, time => time.First <= date && date <= time.Last) is { } now ? now.ToEdtf() : OneOf(Before(all, date), After(all, date));
    }

    /// <summary>The nearest; where none is near, one of the two beside the date.</summary>
    internal static Edtf Nearest(IEnumerable<TimeWindow> times, LocalDate date)
    {
        var near = times.Where(time => Distance(time, date) <= NearDays).MinBy(time => Distance(time, date));
        return near?.ToEdtf() ?? Either(times, date);
    }

    /// <summary>One of the two; where there is but one, that.</summary>
    internal static Edtf OneOf(TimeWindow? either, TimeWindow? or) => either is null || or is null
        ? (either ?? or)?.ToEdtf() ?? default
        : Edtf.Parse($"[{either.Text},{or.Text}]");

    private static int Distance(TimeWindow time, LocalDate date) =>
        time.Last < date ? Period.DaysBetween(time.Last, date) : time.First > date ? Period.DaysBetween(date, time.First) : 0;

    // A day named with its weekday is of this year, the last or the next, or somebody erred.
    private static IEnumerable<TimeWindow> Yearly(TimePhraseMatch match, int month, int day)
    {
        var years = match.Has(TimeSlot.Weekday) ? 1 : FarthestYears;
        return Enumerable.Range(match.RelativeTo.Year - years, (2 * years) + 1).Select(year => InYear(match, year, month, day)).OfType<TimeWindow>();
    }

    private static TimeWindow? InYear(TimePhraseMatch match, int year, int month, int day) =>
        match[TimeSlot.Part] is > 0 and var part ? TimeWindow.OfMonthPart(year, month, part)
        : day == 0 ? TimeWindow.OfMonth(year, month)
        : Reckoning.Day(year, month, day) is { } date && (!match.Has(TimeSlot.Weekday) || (int)date.DayOfWeek == match[TimeSlot.Weekday]) ? TimeWindow.Of(date, date) : null;

    private static IEnumerable<TimeWindow> DaysOfMonths(LocalDate date, int day) =>
        from month in Enumerable.Range(-2, 5).Select(date.PlusMonths)
        let found = Reckoning.Day(month.Year, month.Month, day)
        where found is not null
        select TimeWindow.Of(found.Value, found.Value);
}

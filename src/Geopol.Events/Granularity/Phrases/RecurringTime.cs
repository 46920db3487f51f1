namespace Geopol.Events;

/// <summary>Times that recur: a Monday, a July, a 25th, the end of an August. Lists the times around a date and finds the one that a phrase means.</summary>
internal static class RecurringTime
{
    // Two 29ths of February can be eight years apart (1896, 1904).
    private const int FarthestYears = 8;

    // A month without a year means the nearest one. About half a year away, no month is clearly the nearest.
    private const int NearDays = 150;

    /// <summary>
    /// The times that the slots name, in order: a date, month or year as written, or all recurrences of a month, day or weekday around the date. If
    /// the phrase has several slots of a kind, <c>place</c> selects one, counted from 0.
    /// </summary>
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

    /// <summary>The weekends (Saturday and Sunday) of the week before the date, of its own week and of the week after.</summary>
    internal static IEnumerable<TimeWindow> Weekends(LocalDate date) => Enumerable.Range(-1, 3)
        .Select(week => Reckoning.Monday(date).PlusWeeks(week)).Select(static monday => TimeWindow.Of(monday.PlusDays(5), monday.PlusDays(6)));

    /// <summary>The last time that begins on or before the date; null where there is none.</summary>
    internal static TimeWindow? Latest(IEnumerable<TimeWindow> times, LocalDate date) => times.LastOrDefault(time => time.First <= date);

    /// <summary>The last time that ends before the date; null where there is none.</summary>
    internal static TimeWindow? Before(IEnumerable<TimeWindow> times, LocalDate date) => times.LastOrDefault(time => time.Last < date);

    /// <summary>The first time that ends on or after the date; null where there is none.</summary>
    internal static TimeWindow? Coming(IEnumerable<TimeWindow> times, LocalDate date) => times.FirstOrDefault(time => time.Last >= date);

    /// <summary>The first time that begins after the date; null where there is none.</summary>
    internal static TimeWindow? After(IEnumerable<TimeWindow> times, LocalDate date) => times.FirstOrDefault(time => time.First > date);

    /// <summary>The time that contains the date; otherwise either the last time before the date or the first time after it.</summary>
    internal static Edtf Either(IEnumerable<TimeWindow> times, LocalDate date)
    {
        var all = times.ToArray();
        return Array.Find(all, time => time.First <= date && date <= time.Last) is { } now ? now.ToEdtf() : OneOf(Before(all, date), After(all, date));
    }

    /// <summary>The nearest time within 150 days; otherwise the same as <see cref="Either"/>.</summary>
    internal static Edtf Nearest(IEnumerable<TimeWindow> times, LocalDate date)
    {
        var near = times.Where(time => Distance(time, date) <= NearDays).MinBy(time => Distance(time, date));
        return near?.ToEdtf() ?? Either(times, date);
    }

    /// <summary>Either of the two times as one EDTF set. If one is null, the other; if both are null, absent.</summary>
    internal static Edtf OneOf(TimeWindow? either, TimeWindow? or) => either is null || or is null
        ? (either ?? or)?.ToEdtf() ?? default
        : Edtf.Parse($"[{either.Text},{or.Text}]");

    private static int Distance(TimeWindow time, LocalDate date) =>
        time.Last < date ? Period.DaysBetween(time.Last, date) : time.First > date ? Period.DaysBetween(date, time.First) : 0;

    // A day that is named with its weekday must be in this year, the last or the next. Otherwise the text has an error.
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

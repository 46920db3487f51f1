namespace Geopol.Events;

/// <summary>Finds the time that a phrase means among the times around a date.</summary>
internal static class RecurringTime
{
    // A month without a year is the nearest one. About half a year away, no month is clearly the nearest.
    private const int NearDays = 150;

    /// <summary>
    /// Returns the times that the slots name, in order. If a year or a direction is written, there is one time. Otherwise they are all recurrences around the
    /// date.
    /// </summary>
    internal static IEnumerable<TimeWindow> Of(TimePhraseMatch match) => match.Point.Around(match.RelativeTo);

    /// <summary>Returns three weekends (Saturday and Sunday): of the week before the date, of its own week and of the week after.</summary>
    internal static IEnumerable<TimeWindow> Weekends(LocalDate date) => Enumerable.Range(-1, 3)
        .Select(week => Reckoning.Monday(date).PlusWeeks(week)).Select(static monday => TimeWindow.Of(monday.PlusDays(5), monday.PlusDays(6)));

    /// <summary>Returns the time of the date's own week, month or year, which is in the middle of the times. Returns null if there is none.</summary>
    internal static TimeWindow? Own(IEnumerable<TimeWindow> times, LocalDate date) => times.ToArray() is { Length: > 0 } all ? all[all.Length / 2] : null;

    /// <summary>Returns the last time that begins on or before the date. Returns null if there is none.</summary>
    internal static TimeWindow? Latest(IEnumerable<TimeWindow> times, LocalDate date) => times.LastOrDefault(time => time.First <= date);

    /// <summary>Returns the last time that ends before the date. Returns null if there is none.</summary>
    internal static TimeWindow? Before(IEnumerable<TimeWindow> times, LocalDate date) => times.LastOrDefault(time => time.Last < date);

    /// <summary>Returns the first time that ends on or after the date. Returns null if there is none.</summary>
    internal static TimeWindow? Coming(IEnumerable<TimeWindow> times, LocalDate date) => times.FirstOrDefault(time => time.Last >= date);

    /// <summary>Returns the first time that begins after the date. Returns null if there is none.</summary>
    internal static TimeWindow? After(IEnumerable<TimeWindow> times, LocalDate date) => times.FirstOrDefault(time => time.First > date);

    /// <summary>Returns the nearest time within 150 days. Returns null if there is none.</summary>
    internal static TimeWindow? Near(IEnumerable<TimeWindow> times, LocalDate date) =>
        times.Where(time => Distance(time, date) <= NearDays).MinBy(time => Distance(time, date));

    /// <summary>Returns the time that contains the date. If there is none, the result is the last time before the date or the first time after it.</summary>
    internal static Edtf Either(IEnumerable<TimeWindow> times, LocalDate date)
    {
        var all = times.ToArray();
        return Array.Find(all, time => time.First <= date && date <= time.Last) is { } now ? now.ToEdtf() : OneOf(Before(all, date), After(all, date));
    }

    /// <summary>Returns the nearest time within 150 days. If there is none, the result is the same as <see cref="Either"/>.</summary>
    internal static Edtf Nearest(IEnumerable<TimeWindow> times, LocalDate date) => Near(times, date)?.ToEdtf() ?? Either(times, date);

    /// <summary>Returns a date that means either of the two times. If a time is null, it is the other time. If both are null, it is absent.</summary>
    internal static Edtf OneOf(TimeWindow? either, TimeWindow? or) => either is null || or is null
        ? (either ?? or)?.ToEdtf() ?? default
        : Edtf.Parse($"[{either.Text},{or.Text}]");

    private static int Distance(TimeWindow time, LocalDate date) =>
        time.Last < date ? Period.DaysBetween(time.Last, date) : time.First > date ? Period.DaysBetween(date, time.First) : 0;
}

namespace Geopol.Events;

/// <summary>Finds, among the times around a date, the one that a phrase means.</summary>
internal static class RecurringTime
{
    // A month without a year means the nearest one. About half a year away, no month is clearly the nearest.
    private const int NearDays = 150;

    /// <summary>The times that the slots name, in order: one if a year or a direction is written, otherwise all recurrences around the date.</summary>
    internal static IEnumerable<TimeWindow> Of(TimePhraseMatch match) => match.Point.Around(match.RelativeTo);

    /// <summary>The weekends (Saturday and Sunday) of the week before the date, of its own week and of the week after.</summary>
    internal static IEnumerable<TimeWindow> Weekends(LocalDate date) => Enumerable.Range(-1, 3)
        .Select(week => Reckoning.Monday(date).PlusWeeks(week)).Select(static monday => TimeWindow.Of(monday.PlusDays(5), monday.PlusDays(6)));

    /// <summary>The time of the date's own week, month or year; null where there is none.</summary>
    internal static TimeWindow? Own(IEnumerable<TimeWindow> times, LocalDate date) => times.ToArray() is { Length: > 0 } all ? all[all.Length / 2] : null;

    /// <summary>The last time that begins on or before the date; null where there is none.</summary>
    internal static TimeWindow? Latest(IEnumerable<TimeWindow> times, LocalDate date) => times.LastOrDefault(time => time.First <= date);

    /// <summary>The last time that ends before the date; null where there is none.</summary>
    internal static TimeWindow? Before(IEnumerable<TimeWindow> times, LocalDate date) => times.LastOrDefault(time => time.Last < date);

    /// <summary>The first time that ends on or after the date; null where there is none.</summary>
    internal static TimeWindow? Coming(IEnumerable<TimeWindow> times, LocalDate date) => times.FirstOrDefault(time => time.Last >= date);

    /// <summary>The first time that begins after the date; null where there is none.</summary>
    internal static TimeWindow? After(IEnumerable<TimeWindow> times, LocalDate date) => times.FirstOrDefault(time => time.First > date);

    /// <summary>The nearest time within 150 days; null where there is none.</summary>
    internal static TimeWindow? Near(IEnumerable<TimeWindow> times, LocalDate date) =>
        times.Where(time => Distance(time, date) <= NearDays).MinBy(time => Distance(time, date));

    /// <summary>The time that contains the date; otherwise either the last time before the date or the first time after it.</summary>
    internal static Edtf Either(IEnumerable<TimeWindow> times, LocalDate date)
    {
        var all = times.ToArray();
        return Array.Find(all, time => time.First <= date && date <= time.Last) is { } now ? now.ToEdtf() : OneOf(Before(all, date), After(all, date));
    }

    /// <summary>The nearest time within 150 days; otherwise the same as <see cref="Either"/>.</summary>
    internal static Edtf Nearest(IEnumerable<TimeWindow> times, LocalDate date) => Near(times, date)?.ToEdtf() ?? Either(times, date);

    /// <summary>Either of the two times as one EDTF set. If one is null, the other; if both are null, absent.</summary>
    internal static Edtf OneOf(TimeWindow? either, TimeWindow? or) => either is null || or is null
        ? (either ?? or)?.ToEdtf() ?? default
        : Edtf.Parse($"[{either.Text},{or.Text}]");

    private static int Distance(TimeWindow time, LocalDate date) =>
        time.Last < date ? Period.DaysBetween(time.Last, date) : time.First > date ? Period.DaysBetween(date, time.First) : 0;
}

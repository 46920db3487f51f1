namespace Geopol.Events;

/// <summary>The first and the last day of a date, both inclusive.</summary>
internal readonly record struct DayRange(LocalDate First, LocalDate Last)
{
    internal int Days => Period.DaysBetween(First, Last) + 1;

    internal LocalDate Middle => First.PlusDays((Days - 1) / 2);

    internal bool IsCalendarMonth => IsInOneMonth && First.Day == 1 && Last.Day == CalendarSystem.Iso.GetDaysInMonth(Last.Year, Last.Month);

    internal bool IsInOneMonth => First.Year == Last.Year && First.Month == Last.Month;

    /// <summary>Returns the range of a date. Returns null if the date has no first or no last day.</summary>
    internal static DayRange? Of(Edtf date) => date.Earliest is { } first && date.Latest is { } last ? new(first, last) : null;

    /// <summary>Returns the information that is lost if only the first and the last day of the date are kept. Returns null if nothing is lost.</summary>
    internal static string? LossOf(Edtf date)
    {
        var text = date.Text.AsSpan();
        return Losses.Of(
            text.ContainsAny("?~%") ? "that it is uncertain or approximate" : null,
            text.Contains('/') || text.StartsWith('{') ? "that it is all of the time, not some time in it" : null,
            text.Contains(',') || text.Contains('X') ? "which of the days in between are meant" : null);
    }
}

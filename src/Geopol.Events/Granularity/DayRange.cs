namespace Geopol.Events;

/// <summary>The first and last day of a date, where it has both, and what a pair of days can't say of it.</summary>
internal readonly record struct DayRange(LocalDate First, LocalDate Last)
{
    internal int Days => Period.DaysBetween(First, Last) + 1;

    internal LocalDate Middle => First.PlusDays((Days - 1) / 2);

    internal bool IsCalendarMonth => IsInOneMonth && First.Day == 1 && Last.Day == CalendarSystem.Iso.GetDaysInMonth(Last.Year, Last.Month);

    internal bool IsInOneMonth => First.Year == Last.Year && First.Month == Last.Month;

    internal static DayRange? Of(Edtf date) => date.Earliest is { } first && date.Latest is { } last ? new(first, last) : null;

    /// <summary>What is lost of a date of which only the first and last day are kept; null for nothing.</summary>
    internal static string? LossOf(Edtf date)
    {
        var text = date.Text.AsSpan();
        var losses = new List<string>();
        if (text.ContainsAny("?~%"))
        {
            losses.Add("that it is uncertain or approximate");
        }

        if (text.Contains('/') || text.StartsWith('{'))
        {
            losses.Add("that it is all of the time, not some time in it");
        }

        if (text.Contains(',') || text.Contains('X'))
        {
            losses.Add("which of the days in between are meant");
        }

        return losses.Count > 0 ? string.Join("; ", losses) : null;
    }
}

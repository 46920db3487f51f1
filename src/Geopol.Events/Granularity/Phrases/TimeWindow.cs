namespace Geopol.Events;

/// <summary>A range of days, both ends inclusive, with its text in an EDTF set: <c>2023-07</c>, <c>2023-07-01..2023-07-10</c>.</summary>
internal sealed record TimeWindow(LocalDate First, LocalDate Last, string Text)
{
    internal static TimeWindow OfYear(int year) => new(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31), Reckoning.Year(year));

    internal static TimeWindow OfMonth(int year, int month) => new(
        new LocalDate(year, month, 1), new LocalDate(year, month, CalendarSystem.Iso.GetDaysInMonth(year, month)), Reckoning.Month(year, month));

    internal static TimeWindow Of(LocalDate first, LocalDate last) => new(
        first, last, first == last ? Edtf.Of(first).Text : $"{Edtf.Of(first)}..{Edtf.Of(last)}");

    /// <summary>The days from the first to the last of these calendar months of a year, both inclusive.</summary>
    internal static TimeWindow OfMonths(int year, int first, int last) =>
        Of(new LocalDate(year, first, 1), new LocalDate(year, last, CalendarSystem.Iso.GetDaysInMonth(year, last)));

    /// <summary>A third of a month: part 1 is the 1st to the 10th, part 2 the 11th to the 20th, part 3 the 21st to the last day.</summary>
    internal static TimeWindow OfMonthPart(int year, int month, int part) => part switch
    {
        1 => Of(new LocalDate(year, month, 1), new LocalDate(year, month, 10)),
        2 => Of(new LocalDate(year, month, 11), new LocalDate(year, month, 20)),
        _ => Of(new LocalDate(year, month, 21), new LocalDate(year, month, CalendarSystem.Iso.GetDaysInMonth(year, month))),
    };

    /// <summary>A part of a year: part 1 is January to March, part 2 May to August, part 3 October to December.</summary>
    internal static TimeWindow OfYearPart(int year, int part) => part switch
    {
        1 => OfMonths(year, 1, 3),
        2 => OfMonths(year, 5, 8),
        _ => OfMonths(year, 10, 12),
    };

    /// <summary>A part of a week: part 1 is Monday and Tuesday, part 2 Tuesday to Thursday, part 3 Thursday to Sunday.</summary>
    internal static TimeWindow OfWeekPart(LocalDate monday, int part) => part switch
    {
        1 => Of(monday, monday.PlusDays(1)),
        2 => Of(monday.PlusDays(1), monday.PlusDays(3)),
        _ => Of(monday.PlusDays(3), monday.PlusDays(6)),
    };

    /// <summary>The date that means some time in this range.</summary>
    internal Edtf ToEdtf() => Edtf.Parse(Text.Contains("..", StringComparison.Ordinal) ? $"[{Text}]" : Text);
}

namespace Geopol.Events;

/// <summary>A range of days, both ends inclusive. Its text is written as in an EDTF set: <c>2023-07</c>, <c>2023-07-01..2023-07-10</c>.</summary>
internal sealed record TimeWindow(LocalDate First, LocalDate Last, string Text)
{
    private const int LastOrdinal = 6;
    private const int Seasons = 20;

    /// <summary>Whether the range has more than one EDTF date. Such a range can't be an end of an interval.</summary>
    internal bool IsSet => Text.Contains("..", StringComparison.Ordinal);

    internal static TimeWindow OfYear(int year) => new(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31), Reckoning.Year(year));

    internal static TimeWindow OfMonth(int year, int month) => new(
        new LocalDate(year, month, 1), new LocalDate(year, month, CalendarSystem.Iso.GetDaysInMonth(year, month)), Reckoning.Month(year, month));

    internal static TimeWindow Of(LocalDate first, LocalDate last) => new(
        first, last, first == last ? Edtf.Of(first).Text : $"{Edtf.Of(first)}..{Edtf.Of(last)}");

    /// <summary>Returns the days from the first to the last of these calendar months of a year, both inclusive.</summary>
    internal static TimeWindow OfMonths(int year, int first, int last) =>
        Of(new LocalDate(year, first, 1), new LocalDate(year, last, CalendarSystem.Iso.GetDaysInMonth(year, last)));

    /// <summary>Returns the ten years that begin with this year.</summary>
    internal static TimeWindow OfDecade(int year) => new(new LocalDate(year, 1, 1), new LocalDate(year + 9, 12, 31), $"{Reckoning.Year(year)}..{Reckoning.Year(year + 9)}");

    /// <summary>
    /// Returns a part of a year that is divided into equal parts. The parts are counted from 1, and the ordinal number of "last" selects the last part. Returns
    /// null if the year has fewer parts.
    /// </summary>
    internal static TimeWindow? OfFraction(int year, int part, int parts)
    {
        var (which, months) = (part == LastOrdinal ? parts : part, 12 / parts);
        return which > parts ? null : OfMonths(year, ((which - 1) * months) + 1, which * months);
    }

    /// <summary>Returns a season, 1 to 4, with its months in the north. Spring is March to May, and winter is December to February of the next year.</summary>
    internal static TimeWindow OfSeason(int year, int season)
    {
        var first = new LocalDate(year, 3 * season, 1);
        return new(first, first.PlusMonths(3).PlusDays(-1), $"{Reckoning.Year(year)}-{Seasons + season}");
    }

    /// <summary>
    /// Returns a week of a month by its ordinal number. The first week is the 1st to the 7th, and the last is the last seven days. Returns null if there is
    /// none.
    /// </summary>
    internal static TimeWindow? OfWeekInMonth(int year, int month, int ordinal)
    {
        var last = OfMonth(year, month).Last;
        var first = ordinal == LastOrdinal ? last.PlusDays(-6) : new LocalDate(year, month, 1).PlusWeeks(ordinal - 1);
        return first.Month == month ? Of(first, LocalDate.Min(first.PlusDays(6), last)) : null;
    }

    /// <summary>Returns a day of the week in a month by its ordinal number: "the last Friday of May". Returns null if there is none.</summary>
    internal static TimeWindow? OfWeekdayInMonth(int year, int month, int weekday, int ordinal)
    {
        var days = Enumerable.Range(1, CalendarSystem.Iso.GetDaysInMonth(year, month)).Select(day => new LocalDate(year, month, day)).Where(day => (int)day.DayOfWeek == weekday);
        var found = ordinal == LastOrdinal ? days.Last() : days.ElementAtOrDefault(ordinal - 1);
        return found == default ? null : Of(found, found);
    }

    /// <summary>Returns the beginning, the middle or the end of a range. Each is a third of its days.</summary>
    internal static TimeWindow OfThird(TimeWindow whole, int part)
    {
        var days = Period.DaysBetween(whole.First, whole.Last) + 1;
        return Of(whole.First.PlusDays(days * (part - 1) / 3), whole.First.PlusDays((days * part / 3) - 1));
    }

    /// <summary>Returns a third of a month. Part 1 is the 1st to the 10th, part 2 is the 11th to the 20th, and part 3 is the 21st to the last day.</summary>
    internal static TimeWindow OfMonthPart(int year, int month, int part) => part switch
    {
        1 => Of(new LocalDate(year, month, 1), new LocalDate(year, month, 10)),
        2 => Of(new LocalDate(year, month, 11), new LocalDate(year, month, 20)),
        _ => Of(new LocalDate(year, month, 21), new LocalDate(year, month, CalendarSystem.Iso.GetDaysInMonth(year, month))),
    };

    /// <summary>Returns a part of a year. Part 1 is January to March, part 2 is May to August, and part 3 is October to December.</summary>
    internal static TimeWindow OfYearPart(int year, int part) => part switch
    {
        1 => OfMonths(year, 1, 3),
        2 => OfMonths(year, 5, 8),
        _ => OfMonths(year, 10, 12),
    };

    /// <summary>Returns a part of a week. Part 1 is Monday and Tuesday, part 2 is Tuesday to Thursday, and part 3 is Thursday to Sunday.</summary>
    internal static TimeWindow OfWeekPart(LocalDate monday, int part) => part switch
    {
        1 => Of(monday, monday.PlusDays(1)),
        2 => Of(monday.PlusDays(1), monday.PlusDays(3)),
        _ => Of(monday.PlusDays(3), monday.PlusDays(6)),
    };

    /// <summary>Returns a date that means some time in this range.</summary>
    internal Edtf ToEdtf() => Edtf.Parse(IsSet ? $"[{Text}]" : Text);
}

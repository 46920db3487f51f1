namespace Geopol.Events;

/// <summary>A range of days, both ends inclusive, with its text in an EDTF set: <c>2023-07</c>, <c>2023-07-01..2023-07-10</c>.</summary>
internal sealed record TimeWindow(LocalDate First, LocalDate Last, string Text)
{
    private const int LastOrdinal = 6;
    private const int Seasons = 20;

    /// <summary>Whether the range has more than one EDTF date, so that it can't be an end of an interval.</summary>
    internal bool IsSet => Text.Contains("..", StringComparison.Ordinal);

    internal static TimeWindow OfYear(int year) => new(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31), Reckoning.Year(year));

    internal static TimeWindow OfMonth(int year, int month) => new(
        new LocalDate(year, month, 1), new LocalDate(year, month, CalendarSystem.Iso.GetDaysInMonth(year, month)), Reckoning.Month(year, month));

    internal static TimeWindow Of(LocalDate first, LocalDate last) => new(
        first, last, first == last ? Edtf.Of(first).Text : $"{Edtf.Of(first)}..{Edtf.Of(last)}");

    /// <summary>The days from the first to the last of these calendar months of a year, both inclusive.</summary>
    internal static TimeWindow OfMonths(int year, int first, int last) =>
        Of(new LocalDate(year, first, 1), new LocalDate(year, last, CalendarSystem.Iso.GetDaysInMonth(year, last)));

    /// <summary>The ten years from this one on.</summary>
    internal static TimeWindow OfDecade(int year) => new(new LocalDate(year, 1, 1), new LocalDate(year + 9, 12, 31), $"{Reckoning.Year(year)}..{Reckoning.Year(year + 9)}");

    /// <summary>A part of a year that is divided into equal parts, counted from 1. The ordinal number of "last" selects the last part. Null where the year has fewer parts.</summary>
    internal static TimeWindow? OfFraction(int year, int part, int parts)
    {
        var (which, months) = (part == LastOrdinal ? parts : part, 12 / parts);
        return which > parts ? null : OfMonths(year, ((which - 1) * months) + 1, which * months);
    }

    /// <summary>A season, 1 to 4, in its months in the north: spring is March to May, winter December to February of the next year.</summary>
    internal static TimeWindow OfSeason(int year, int season)
    {
        var first = new LocalDate(year, 3 * season, 1);
        return new(first, first.PlusMonths(3).PlusDays(-1), $"{Reckoning.Year(year)}-{Seasons + season}");
    }

    /// <summary>A week of a month, by its ordinal number: the first is the 1st to the 7th, the last is the last seven days. Null where there is none.</summary>
    internal static TimeWindow? OfWeekInMonth(int year, int month, int ordinal)
    {
        var last = OfMonth(year, month).Last;
        var first = ordinal == LastOrdinal ? last.PlusDays(-6) : new LocalDate(year, month, 1).PlusWeeks(ordinal - 1);
        return first.Month == month ? Of(first, LocalDate.Min(first.PlusDays(6), last)) : null;
    }

    /// <summary>A day of the week in a month, by its ordinal number: "the last Friday of May". Null where there is none.</summary>
    internal static TimeWindow? OfWeekdayInMonth(int year, int month, int weekday, int ordinal)
    {
        var days = Enumerable.Range(1, CalendarSystem.Iso.GetDaysInMonth(year, month)).Select(day => new LocalDate(year, month, day)).Where(day => (int)day.DayOfWeek == weekday);
        var found = ordinal == LastOrdinal ? days.Last() : days.ElementAtOrDefault(ordinal - 1);
        return found == default ? null : Of(found, found);
    }

    /// <summary>The beginning, the middle or the end of a range: a third of its days.</summary>
    internal static TimeWindow OfThird(TimeWindow whole, int part)
    {
        var days = Period.DaysBetween(whole.First, whole.Last) + 1;
        return Of(whole.First.PlusDays(days * (part - 1) / 3), whole.First.PlusDays((days * part / 3) - 1));
    }

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
    internal Edtf ToEdtf() => Edtf.Parse(IsSet ? $"[{Text}]" : Text);
}

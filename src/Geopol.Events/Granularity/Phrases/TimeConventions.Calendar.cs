namespace Geopol.Events;

internal static partial class TimeConventions
{
    internal static TimeConvention CalendarWeek { get; } = Shift("calendar-week", "[Mon..Sun] of d, before or after",
        "Some time in the week, Monday to Sunday, in which the day lies, in the one before or the one after.", Reckoning.Weeks);

    internal static TimeConvention CalendarMonth { get; } = Shift("calendar-month", "the month of d, before or after",
        "Some time in the month in which the day lies, in the one before or the one after.", Reckoning.Months);

    internal static TimeConvention CalendarYear { get; } = Shift("calendar-year", "the year of d, before or after",
        "Some time in the year in which the day lies, in the one before or the one after.", Reckoning.Years);

    internal static TimeConvention PartOfWeek { get; } = New("part-of-week", "[Mon..Tue], [Tue..Thu] or [Thu..Sun]",
        "The beginning of the week is Monday and Tuesday, its middle Tuesday to Thursday, its end Thursday to Sunday.",
        static match => TimeWindow.OfWeekPart(Reckoning.Monday(Shifted(match, Reckoning.Weeks)), match[TimeSlot.Part]).ToEdtf());

    internal static TimeConvention PartOfMonth { get; } = New("part-of-month", "[1..10], [11..20] or [21..end]",
        "The beginning of the month is its 1st to 10th, its middle the 11th to 20th, its end the rest.",
        static match => Shifted(match, Reckoning.Months) is var day ? TimeWindow.OfMonthPart(day.Year, day.Month, match[TimeSlot.Part]).ToEdtf() : default);

    internal static TimeConvention PartOfYear { get; } = New("part-of-year", "[Jan..Mar], [May..Aug] or [Oct..Dec]",
        "The beginning of the year is January to March, its middle May to August, its end October to December.",
        static match => TimeWindow.OfYearPart(match[TimeSlot.Year] is > 0 and var year ? year : Shifted(match, Reckoning.Years).Year, match[TimeSlot.Part]).ToEdtf());

    internal static TimeConvention QuarterOfYear { get; } = New("quarter-of-year", "[first..last day] of three months",
        "Some time in the three calendar months; without a year, of the year in which the day lies.",
        static match => Split(match, 4));

    internal static TimeConvention HalfOfYear { get; } = New("half-of-year", "[first..last day] of six months",
        "Some time in the six calendar months; without a year, of the year in which the day lies.",
        static match => Split(match, 2));

    internal static TimeConvention Latest { get; } = Found("latest", "latest begun by d",
        "The latest such month, part of a month, or day of a month or year that has begun: the tense is past.", RecurringTime.Latest);

    internal static TimeConvention Coming { get; } = Found("coming", "first not over by d",
        "The first such month, part of a month, or day of a month or year that isn't over: the tense is future.", RecurringTime.Coming);

    internal static TimeConvention Nearest { get; } = New("nearest", "nearest within 150 days, or [before,after]",
        "The nearest such month, part of a month or day of a year, because no tense says which; where none is within 150 days, the one before or the one after.",
        static match => RecurringTime.Nearest(RecurringTime.Of(match), match.RelativeTo));

    internal static TimeConvention DayNumberEither { get; } = New("day-number-either", "d, or [before,after]",
        "The day itself where it has that number in its month; otherwise the one before or the one after it, because no tense says which.",
        static match => RecurringTime.Either(RecurringTime.Of(match), match.RelativeTo));

    internal static TimeConvention MonthBefore { get; } = Found("month-before", "latest over by d", "The latest such month that was over.", RecurringTime.Before);

    internal static TimeConvention MonthAfter { get; } = Found("month-after", "first after d", "The first such month that hadn't begun.", RecurringTime.After);

    internal static TimeConvention MonthLast { get; } = New("month-last", "latest over by d, or [a year before,that]",
        "The latest such month that was over; where it lies in the same year, it or the one a year before: people mean either by \"last\".",
        static match => InOwn(match, Reckoning.Years, RecurringTime.Before, Reckoning.Months, -1));

    internal static TimeConvention MonthNext { get; } = New("month-next", "first after d, or [that,a year after]",
        "The first such month that hadn't begun; where it lies in the same year, it or the one a year after: people mean either by \"next\".",
        static match => InOwn(match, Reckoning.Years, RecurringTime.After, Reckoning.Months, 1));

    internal static TimeConvention MonthOfYear { get; } = New("month-of-year", "a month of d's year, the last or the next",
        "The named month of the year in which the day lies, of the year before or of the year after.",
        static match => TimeWindow.OfMonth(Shifted(match, Reckoning.Years).Year, match[TimeSlot.Month]).ToEdtf());

    internal static TimeConvention AsWritten { get; } = New("as-written", "the day, month or year",
        "The day, month, part of a month or year is written out and relative to nothing.",
        static match => RecurringTime.Of(match).FirstOrDefault()?.ToEdtf() ?? default);

    internal static TimeConvention DecadeAsWritten { get; } = New("decade-as-written", "[y..y+9]",
        "Some year of the ten.",
        static match => match[TimeSlot.Decade] is var year ? Edtf.Parse($"[{Reckoning.Year(year)}..{Reckoning.Year(year + 9)}]") : default);

    private static TimeConvention Shift(string id, string rule, string summary, int unit) =>
        New(id, rule, summary, match => Reckoning.Around(Shifted(match, unit), unit).ToEdtf());

    // Divides the year into equal parts and returns the part that the ordinal number or the quarter selects.
    private static Edtf Split(TimePhraseMatch match, int parts)
    {
        var months = 12 / parts;
        var which = Math.Max(match[TimeSlot.Ordinal], match[TimeSlot.Quarter]);
        var year = match[TimeSlot.Year] is > 0 and var written ? written : Shifted(match, Reckoning.Years).Year;
        return which > parts ? default : TimeWindow.OfMonths(year, ((which - 1) * months) + 1, which * months).ToEdtf();
    }
}

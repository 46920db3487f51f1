namespace Geopol.Events;

internal static partial class TimeConventions
{
    internal static TimeConvention CalendarWeek { get; } = Shift("calendar-week", "[Mon..Sun] of d, before or after",
        "Some time in the week (Monday to Sunday) that contains the day, or in the week before or after.", Reckoning.Weeks);

    internal static TimeConvention CalendarMonth { get; } = Shift("calendar-month", "the month of d, before or after",
        "Some time in the month that contains the day, or in the month before or after.", Reckoning.Months);

    internal static TimeConvention CalendarYear { get; } = Shift("calendar-year", "the year of d, before or after",
        "Some time in the year that contains the day, or in the year before or after.", Reckoning.Years);

    internal static TimeConvention CalendarQuarter { get; } = Shift("calendar-quarter", "the quarter of d, before or after",
        "Some time in the quarter of a year that contains the day, or in the quarter before or after.", Reckoning.Quarters);

    internal static TensedConvention PartOfWeek { get; } = PartOf("part-of-week", "[Mon..Tue], [Tue..Thu] or [Thu..Sun]",
        "The beginning of the week is Monday and Tuesday, its middle Tuesday to Thursday, its end Thursday to Sunday.", Reckoning.Weeks);

    internal static TensedConvention PartOfMonth { get; } = PartOf("part-of-month", "[1..10], [11..20] or [21..end]",
        "The beginning of the month is its 1st to 10th, its middle the 11th to 20th, its end the rest.", Reckoning.Months);

    internal static TensedConvention PartOfYear { get; } = PartOf("part-of-year", "[Jan..Mar], [May..Aug] or [Oct..Dec]",
        "The beginning of the year is January to March, its middle May to August, its end October to December.", Reckoning.Years);

    internal static TensedConvention QuarterOfYear { get; } = PartOf("quarter-of-year", "[first..last day] of three months",
        "Some time in the three calendar months. Without a year it is in the year of the day.", Reckoning.Years, TimePoint.FractionQuarter);

    internal static TensedConvention HalfOfYear { get; } = PartOf("half-of-year", "[first..last day] of six months",
        "Some time in the six calendar months. Without a year it is in the year of the day.", Reckoning.Years, TimePoint.FractionHalf);

    internal static TensedConvention Season { get; } = Recurring("season", "2022-21 to 2022-24",
        "A season, in its usual months in the north: spring is March to May, summer June to August, autumn September to November, winter December to February. It belongs to the year in which it begins.");

    internal static TimeConvention SeasonBefore { get; } = Found("season-before", "latest over by d", "The latest such season that was over.", RecurringTime.Before);

    internal static TimeConvention SeasonAfter { get; } = Found("season-after", "first after d", "The first such season that hadn't begun.", RecurringTime.After);

    internal static TimeConvention SeasonOfYear { get; } = Found("season-of-year", "the season of d's year", "The season of the year that contains the day.", RecurringTime.Own);

    internal static TimeConvention ThisSeason { get; } = Found("this-season", "the season around d, or of d's year", "The season that contains the day. If it is another season, that of the year of the day.",
        static (times, date) => times.FirstOrDefault(time => time.First <= date && date <= time.Last) ?? RecurringTime.Own(times, date));

    internal static TensedConvention WeekOfMonth { get; } = Recurring("week-of-month", "[1..7], [8..14], [15..21], [22..28] or the last seven days",
        "The first week of a month is its 1st to 7th, and the second is its 8th to 14th. The last week is its last seven days.");

    internal static TensedConvention WeekdayOfMonth { get; } = Recurring("weekday-of-month", "the n-th or last such day of the month",
        "The named day of the week, counted in the month from the first or from the last.");

    internal static TensedConvention Around { get; } = Tensed("around", "t~",
        "Approximately the named day, month or year.", "without a year ",
        static match => About(match, RecurringTime.Near), About);

    internal static TimeConvention Latest { get; } = Found("latest", "latest begun by d",
        "The latest such month, part of a month, or day of a month or year that has begun: the tense is past.", RecurringTime.Latest);

    internal static TimeConvention Coming { get; } = Found("coming", "first not over by d",
        "The first such month, part of a month, or day of a month or year that isn't over: the tense is future.", RecurringTime.Coming);

    internal static TimeConvention Nearest { get; } = New("nearest", "nearest within 150 days, or [before,after]",
        "The nearest such month, part of a month or day of a year, because no tense says which. If none is within 150 days, it is either the one before or the one after.",
        static match => RecurringTime.Nearest(RecurringTime.Of(match), match.RelativeTo));

    internal static TimeConvention DayNumberEither { get; } = New("day-number-either", "d, or [before,after]",
        "The day itself, if it has that number in its month. Otherwise it is either the one before or the one after, because no tense says which.",
        static match => RecurringTime.Either(RecurringTime.Of(match), match.RelativeTo));

    internal static TimeConvention MonthBefore { get; } = Found("month-before", "latest over by d", "The latest such month that was over.", RecurringTime.Before);

    internal static TimeConvention MonthAfter { get; } = Found("month-after", "first after d", "The first such month that hadn't begun.", RecurringTime.After);

    internal static TimeConvention MonthLast { get; } = New("month-last", "latest over by d, or [a year before,that]",
        "The latest such month that was over. If it is in the same year, the phrase can also mean the one a year earlier, because people use \"last\" for both.",
        static match => InOwn(match, Reckoning.Years, RecurringTime.Before, Reckoning.Months, -1));

    internal static TimeConvention MonthNext { get; } = New("month-next", "first after d, or [that,a year after]",
        "The first such month that hadn't begun. If it is in the same year, the phrase can also mean the one a year later, because people use \"next\" for both.",
        static match => InOwn(match, Reckoning.Years, RecurringTime.After, Reckoning.Months, 1));

    internal static TimeConvention MonthOfYear { get; } = New("month-of-year", "a month of d's year, the last or the next",
        "The named month of the year that contains the day, or of the year before or after.",
        static match => TimeWindow.OfMonth(Shifted(match, Reckoning.Years).Year, match[TimeSlot.Month]).ToEdtf());

    internal static TimeConvention AsWritten { get; } = New("as-written", "the day, month or year",
        "The day, month, part of a month or year is written out and isn't relative to another date.",
        static match => RecurringTime.Of(match).FirstOrDefault()?.ToEdtf() ?? default);

    internal static TimeConvention DecadeAsWritten { get; } = New("decade-as-written", "[y..y+9]",
        "Some year of the ten years.",
        static match => match[TimeSlot.Decade] is var year ? Edtf.Parse($"[{Reckoning.Year(year)}..{Reckoning.Year(year + 9)}]") : default);

    private static TimeConvention Shift(string id, string rule, string summary, int unit) =>
        New(id, rule, summary, match => Reckoning.Around(Shifted(match, unit), unit).ToEdtf());

    private static Edtf About(TimePhraseMatch match, Finder find) =>
        OrWritten(match, find) is not { } time ? default : time.IsSet ? time.ToEdtf() : Edtf.Parse($"{time.Text}~");
}

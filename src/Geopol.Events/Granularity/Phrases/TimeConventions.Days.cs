namespace Geopol.Events;

internal static partial class TimeConventions
{
    internal static TimeConvention SameDay { get; } = Window("same-day", "d", "The day itself.", static d => (d, d));

    internal static TimeConvention DayBefore { get; } = Window("day-before", "d-1", "The day before.", static d => (d.PlusDays(-1), d.PlusDays(-1)));

    internal static TimeConvention DayAfter { get; } = Window("day-after", "d+1", "The day after.", static d => (d.PlusDays(1), d.PlusDays(1)));

    internal static TimeConvention TwoDaysBefore { get; } = Window("two-days-before", "d-2", "The day that is two days before.", static d => (d.PlusDays(-2), d.PlusDays(-2)));

    internal static TimeConvention TwoDaysAfter { get; } = Window("two-days-after", "d+2", "The day that is two days after.", static d => (d.PlusDays(2), d.PlusDays(2)));

    internal static TimeConvention LastNight { get; } = Window("last-night", "[d-1..d]", "The night before the day, on either side of midnight.", static d => (d.PlusDays(-1), d));

    internal static TimeConvention WeekdayLatest { get; } = Found("weekday-latest", "latest <= d",
        "The latest such day of the week, the day itself included: the tense is past.", RecurringTime.Latest);

    internal static TimeConvention WeekdayComing { get; } = Found("weekday-coming", "first >= d",
        "The first such day of the week to come, the day itself included: the tense is future.", RecurringTime.Coming);

    internal static TimeConvention WeekdayEither { get; } = New("weekday-either", "d, or [before,after]",
        "The day itself, if it is such a day of the week. Otherwise it is either the one before or the one after, because no tense says which.",
        static match => RecurringTime.Either(RecurringTime.Of(match), match.RelativeTo));

    internal static TimeConvention WeekdayBefore { get; } = Found("weekday-before", "latest < d", "The latest such day of the week before the day.", RecurringTime.Before);

    internal static TimeConvention WeekdayAfter { get; } = Found("weekday-after", "first > d", "The first such day of the week after the day.", RecurringTime.After);

    internal static TimeConvention WeekdayLast { get; } = New("weekday-last", "latest < d, or [that-7,that]",
        "The latest such day of the week before the day. If it is in the same week, the phrase can also mean the one a week earlier, because people use \"last\" for both.",
        static match => InOwn(match, Reckoning.Weeks, RecurringTime.Before, Reckoning.Days, -1));

    internal static TimeConvention WeekdayNext { get; } = New("weekday-next", "first > d, or [that,that+7]",
        "The first such day of the week after the day. If it is in the same week, the phrase can also mean the one a week later, because people use \"next\" for both.",
        static match => InOwn(match, Reckoning.Weeks, RecurringTime.After, Reckoning.Days, 1));

    internal static TimeConvention WeekdayOfWeek { get; } = New("weekday-of-week", "a day of d's week, the last or the next",
        "The named day of the week that contains the day, or of the week before or after.",
        static match => Edtf.Of(Reckoning.Monday(Shifted(match, Reckoning.Weeks)).PlusDays(match[TimeSlot.Weekday] - 1)));

    internal static TimeConvention WeekendLatest { get; } = Weekend("weekend-latest", "latest Sat..Sun begun by d",
        "The latest weekend that has begun: the tense is past.", static (times, d) => RecurringTime.Latest(times, d)!.ToEdtf());

    internal static TimeConvention WeekendComing { get; } = Weekend("weekend-coming", "first Sat..Sun not over by d",
        "The first weekend that isn't over: the tense is future.", static (times, d) => RecurringTime.Coming(times, d)!.ToEdtf());

    internal static TimeConvention WeekendEither { get; } = Weekend("weekend-either", "Sat..Sun around d, or one of two",
        "The weekend that contains the day. If the day isn't in a weekend, it is either the one before or the one after, because no tense says which.", RecurringTime.Either);

    internal static TimeConvention WeekendBefore { get; } = Weekend("weekend-before", "latest Sat..Sun over by d",
        "The latest weekend that was over.", static (times, d) => RecurringTime.Before(times, d)!.ToEdtf());

    internal static TimeConvention WeekendAfter { get; } = Weekend("weekend-after", "first Sat..Sun after d",
        "The first weekend that hadn't begun.", static (times, d) => RecurringTime.After(times, d)!.ToEdtf());

    internal static TimeConvention WeekendOfWeek { get; } = Weekend("weekend-of-week", "Sat..Sun of d's week",
        "The weekend at the end of the week that contains the day.", static (times, _) => times.ElementAt(1).ToEdtf());

    private static TimeConvention Weekend(string id, string rule, string summary, Func<IEnumerable<TimeWindow>, LocalDate, Edtf> find) =>
        New(id, rule, summary, match => find(RecurringTime.Weekends(match.RelativeTo), match.RelativeTo));
}

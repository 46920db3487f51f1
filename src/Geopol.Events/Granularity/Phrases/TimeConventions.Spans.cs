namespace Geopol.Events;

internal static partial class TimeConventions
{
    internal static TimeConvention RecentHours { get; } = Window("recent-hours", "[d-1..d]", "Some time on the day or on the day before it.", static d => (d.PlusDays(-1), d));

    internal static TimeConvention ComingHours { get; } = Window("coming-hours", "[d..d+1]", "Some time on the day or on the day after it.", static d => (d, d.PlusDays(1)));

    internal static TimeConvention RecentDays { get; } = Recent("recent-days", "[d-7..d]", "Some time in the seven days before, or on the day.", Reckoning.Days);

    internal static TimeConvention RecentWeeks { get; } = Recent("recent-weeks", "[d-4 weeks..d]", "Some time in the four weeks before, or on the day.", Reckoning.Weeks);

    internal static TimeConvention RecentMonths { get; } = Recent("recent-months", "[d-6 months..d]", "Some time in the six months before, or on the day.", Reckoning.Months);

    internal static TimeConvention RecentYears { get; } = Recent("recent-years", "[d-5 years..d]", "Some time in the five years before, or on the day.", Reckoning.Years);

    internal static TimeConvention ComingDays { get; } = Ahead("coming-days", "[d..d+7]", "Some time on the day or in the seven days after it.", Reckoning.Days);

    internal static TimeConvention ComingWeeks { get; } = Ahead("coming-weeks", "[d..d+4 weeks]", "Some time on the day or in the four weeks after it.", Reckoning.Weeks);

    internal static TimeConvention ComingMonths { get; } = Ahead("coming-months", "[d..d+6 months]", "Some time on the day or in the six months after it.", Reckoning.Months);

    internal static TimeConvention ComingYears { get; } = Ahead("coming-years", "[d..d+5 years]", "Some time on the day or in the five years after it.", Reckoning.Years);

    internal static TimeConvention Recently { get; } = Window("recently", "[d-30..d]",
        "Some time in the thirty days before, or on the day. The word gives no length. This library uses thirty days.", static d => (d.PlusDays(-30), d));

    internal static TimeConvention Soon { get; } = Window("soon", "[d..d+30]",
        "Some time on the day or in the thirty days after it. The word gives no length. This library uses thirty days.", static d => (d, d.PlusDays(30)));

    internal static TimeConvention Ago { get; } = New("ago", "d-n days; n weeks, months, years before d, half a unit on either side",
        "The given number of days before. Weeks are plus or minus three days, months fifteen days, years six months.",
        static match => Reckoning.Near(match.RelativeTo, match[TimeSlot.Unit], -match[TimeSlot.Number], isAbout: false));

    internal static TimeConvention AboutAgo { get; } = New("about-ago", "as ago, days approximate (~)",
        "About the given number of days before. Weeks are plus or minus three days, months fifteen days, years six months.",
        static match => Reckoning.Near(match.RelativeTo, match[TimeSlot.Unit], -match[TimeSlot.Number], isAbout: true));

    internal static TimeConvention FromNow { get; } = New("from-now", "d+n days; n weeks, months, years after d, half a unit on either side",
        "The given number of days after. Weeks are plus or minus three days, months fifteen days, years six months.",
        static match => Reckoning.Near(match.RelativeTo, match[TimeSlot.Unit], match[TimeSlot.Number], isAbout: false));

    internal static TimeConvention AboutFromNow { get; } = New("about-from-now", "as from-now, days approximate (~)",
        "About the given number of days after. Weeks are plus or minus three days, months fifteen days, years six months.",
        static match => Reckoning.Near(match.RelativeTo, match[TimeSlot.Unit], match[TimeSlot.Number], isAbout: true));

    internal static TimeConvention WithinLast { get; } = New("within-last", "[d-n..d]",
        "Some time in the given number of days, weeks, months or years before, or on the day.",
        static match => Reckoning.Within(Reckoning.Plus(match.RelativeTo, match[TimeSlot.Unit], -Counted(match)), match.RelativeTo));

    internal static TimeConvention WithinNext { get; } = New("within-next", "[d..d+n]",
        "Some time on the day or in the given number of days, weeks, months or years after it.",
        static match => Reckoning.Within(match.RelativeTo, Reckoning.LatestPlus(match.RelativeTo, match[TimeSlot.Unit], Counted(match))));

    internal static TimeConvention FewAgo { get; } = New("few-ago", "[d-7 days..d-2 days], 4 to 2 weeks, 6 to 2 months, 5 to 2 years",
        "At least two units before, and at most seven days, four weeks, six months or five years before.",
        static match => Reckoning.Within(
            Reckoning.Plus(match.RelativeTo, match[TimeSlot.Unit], -Reckoning.Reach(match[TimeSlot.Unit])),
            Reckoning.LatestPlus(match.RelativeTo, match[TimeSlot.Unit], -2)));

    internal static TimeConvention FewFromNow { get; } = New("few-from-now", "[d+2 days..d+7 days], 2 to 4 weeks, 2 to 6 months, 2 to 5 years",
        "At least two units after, and at most seven days, four weeks, six months or five years after.",
        static match => Reckoning.Within(
            Reckoning.Plus(match.RelativeTo, match[TimeSlot.Unit], 2),
            Reckoning.LatestPlus(match.RelativeTo, match[TimeSlot.Unit], Reckoning.Reach(match[TimeSlot.Unit]))));

    internal static TimeConvention EarlierThis { get; } = New("earlier-this", "[first..d] of the week, month, year",
        "Some time from the beginning of the week, month or year to the day.",
        static match => Reckoning.Within(Reckoning.Around(match.RelativeTo, match[TimeSlot.Unit]).First, match.RelativeTo));

    internal static TimeConvention LaterThis { get; } = New("later-this", "[d..last] of the week, month, year",
        "Some time from the day to the end of the week, month or year.",
        static match => Reckoning.Within(match.RelativeTo, Reckoning.Around(match.RelativeTo, match[TimeSlot.Unit]).Last));

    internal static TimeConvention ByEndOf { get; } = New("by-end-of", "[d..last] of the week, month, year, or [..last] if that is past",
        "Some time up to the end of the week, month or year that contains the day, or of the one before or after. It begins on the day, unless the end is before the day.",
        static match => Reckoning.UpTo(match.RelativeTo, Reckoning.Around(Shifted(match, match[TimeSlot.Unit]), match[TimeSlot.Unit]).Last));

    internal static TimeConvention ByEndOfLatest { get; } = New("by-end-of-latest", "[..last] of the latest week, month, year that is over",
        "Some time up to the end of the latest week, month or year that is over, without a known beginning. The tense is past. With \"this\", \"last\" or \"next\" the tense doesn't count.",
        static match => match.Has(TimeSlot.Shift) ? ByEndOf.Read!(match) : Edtf.Parse($"[..{Edtf.Of(LatestEnd(match.RelativeTo, match[TimeSlot.Unit]))}]"));

    internal static TimeConvention By { get; } = New("by", "[d..t], or [..t] if t is past",
        "Some time up to the end of the named day, month or year. Without a year it is the first that isn't over. It begins on the day, unless the end is before the day.",
        static match => OrWritten(match, RecurringTime.Coming) is { } time ? Reckoning.UpTo(match.RelativeTo, time.Last) : default);

    internal static TimeConvention ByLatest { get; } = New("by-latest", "[..t], at most [..d]",
        "Some time up to the end of the named day, month or year, without a known beginning. The tense is past: without a year it is the latest that has begun.",
        static match => OrWritten(match, RecurringTime.Latest) is { } time ? Edtf.Parse($"[..{Edtf.Of(LocalDate.Min(time.Last, match.RelativeTo))}]") : default);

    internal static TimeConvention Before { get; } = New("before", "[d..t-1], or [..t-1] if t is past; of the end of a time [d..t]",
        "Some time before the named day, month or year. Without a year it is the first that isn't over. \"Before the end\" of a time includes its last day.",
        static match => OrWritten(match, RecurringTime.Coming) is { } time ? Reckoning.UpTo(match.RelativeTo, LastBefore(match, time)) : default);

    internal static TimeConvention BeforeLatest { get; } = New("before-latest", "[..t-1], of the end of a time [..t]; at most [..d]",
        "Some time before the named day, month or year, without a known beginning. The tense is past: without a year it is the latest that has begun.",
        static match => OrWritten(match, RecurringTime.Latest) is { } time ? Edtf.Parse($"[..{Edtf.Of(LocalDate.Min(LastBefore(match, time), match.RelativeTo))}]") : default);

    internal static TimeConvention After { get; } = New("after", "[t+1..]",
        "Some time after the end of the named day, month or year. It must have a year or be near the day, because no tense says whether it is past.",
        static match => OrWritten(match, RecurringTime.Near) is { } time ? Following(time) : default);

    internal static TimeConvention AfterLatest { get; } = New("after-latest", "[t+1..d]",
        "Some time after the end of the named day, month or year, up to the day. The tense is past: without a year it is the latest that is over.",
        static match => OrWritten(match, RecurringTime.Before) is not { } time ? default
            : time.Last < match.RelativeTo ? Reckoning.Within(time.Last.PlusDays(1), match.RelativeTo) : Following(time));

    internal static TimeConvention AfterComing { get; } = New("after-coming", "[t+1..]",
        "Some time after the end of the named day, month or year. The tense is future: without a year it is the first that isn't over.",
        static match => OrWritten(match, RecurringTime.Coming) is { } time ? Following(time) : default);

    internal static TensedConvention NightTo { get; } = Night("night-to", "[t-1..t]", "The night that ends on the named day, on either side of midnight.", -1);

    internal static TensedConvention NightOf { get; } = Night("night-of", "[t..t+1]", "The night that begins on the named day, on either side of midnight.", 0);

    internal static TimeConvention Since { get; } = New("since", "t/..",
        "From the named day, month or year on, without a known end. Without a year it is the latest that has begun. A part of a time begins approximately (~) on its first day.",
        static match => OrWritten(match, RecurringTime.Latest) is { } time ? From(match, time) : default);

    internal static TimeConvention SinceDayBefore { get; } = New("since-day-before", "d-1/..", "From the day before on.",
        static match => From(Reckoning.Around(match.RelativeTo.PlusDays(-1), Reckoning.Days)));

    internal static TimeConvention SinceShifted { get; } = New("since-calendar", "t/..; of a week Mon~/..",
        "The time since the month or year that contains the day, or since the one before. A week begins approximately on its Monday.",
        static match => Reckoning.Around(Shifted(match, match[TimeSlot.Unit]), match[TimeSlot.Unit]) is var time && match[TimeSlot.Unit] == Reckoning.Weeks
            ? Edtf.Parse($"{Edtf.Of(time.First)}~/..") : From(time));

    internal static TimeConvention FromOn { get; } = New("from-on", "t/..",
        "From the named day, month or year on, without a known end. Without a year it is the first that isn't over.",
        static match => OrWritten(match, RecurringTime.Coming) is { } time ? From(match, time) : default);

    internal static TimeConvention SinceBeginning { get; } = New("since-beginning-of", "t/..",
        "The time since the first day of the week or month that contains the day, since January of its year, or since the beginning of the one before.",
        static match => Reckoning.Around(Shifted(match, match[TimeSlot.Unit]), match[TimeSlot.Unit]).First is var first
            ? From(match[TimeSlot.Unit] == Reckoning.Years ? TimeWindow.OfMonth(first.Year, 1) : TimeWindow.Of(first, first)) : default);

    internal static TimeConvention Until { get; } = New("until", "/t",
        "The whole time up to the named day, month or year, from an unknown beginning. Without a year it is the first that isn't over. The end of a time is its last day.",
        static match => OrWritten(match, RecurringTime.Coming) is { } time ? To(match, time) : default);

    internal static TimeConvention UntilLatest { get; } = New("until-latest", "/t",
        "The whole time up to the named day, month or year, from an unknown beginning. The tense is past: without a year it is the latest that has begun.",
        static match => OrWritten(match, RecurringTime.Latest) is { } time ? To(match, time) : default);

    internal static TimeConvention Between { get; } = Pair("between", "[a..b]",
        "Some time between the two months, days of a month or years, both included. Without a year, the first is the latest that has begun, and the second follows it.",
        RecurringTime.Latest, "[{0}..{1}]");

    internal static TimeConvention BetweenComing { get; } = Pair("between-coming", "[a..b]",
        "Some time between the two months, days of a month or years, both included. The tense is future: without a year, the beginning is the first that isn't over, and the end follows it.",
        RecurringTime.Coming, "[{0}..{1}]");

    internal static TimeConvention FromTo { get; } = Pair("from-to", "a/b",
        "The whole time from the first month, day of a month or year to the second. Without a year, the first is the latest that has begun, and the second follows it.",
        RecurringTime.Latest, "{0}/{1}");

    internal static TimeConvention FromToComing { get; } = Pair("from-to-coming", "a/b",
        "The whole time from the first month, day of a month or year to the second. The tense is future: without a year, the beginning is the first that isn't over, and the end follows it.",
        RecurringTime.Coming, "{0}/{1}");

    private static LocalDate LatestEnd(LocalDate date, int unit)
    {
        var own = Reckoning.Around(date, unit);
        return own.Last == date ? date : own.First.PlusDays(-1);
    }

    // Returns the number of units. A phrase without a number, such as "within the next week", counts as 1.
    private static int Counted(TimePhraseMatch match) => Math.Max(match[TimeSlot.Number], 1);

    private static TimeConvention Recent(string id, string rule, string summary, int unit) =>
        Window(id, rule, summary, d => (Reckoning.Plus(d, unit, -Reckoning.Reach(unit)), d));

    private static TimeConvention Ahead(string id, string rule, string summary, int unit) =>
        Window(id, rule, summary, d => (d, Reckoning.Plus(d, unit, Reckoning.Reach(unit))));

    private static Edtf From(TimeWindow time) => Edtf.Parse($"{time.Text}/..");

    // Writes an interval without an end. Its beginning is a single date. The beginning of a week or quarter is exact, but "early" and "mid" are approximate.
    private static Edtf From(TimePhraseMatch match, TimeWindow time) =>
        !time.IsSet ? From(time) : Edtf.Parse($"{Edtf.Of(time.First)}{(match.Has(TimeSlot.Part) ? "~" : "")}/..");

    private static Edtf To(TimePhraseMatch match, TimeWindow time) =>
        Edtf.Parse(!time.IsSet ? $"/{time.Text}" : $"/{Edtf.Of(time.Last)}{(match.Has(TimeSlot.Part) && !IsEnd(match) ? "~" : "")}");

    private static bool IsEnd(TimePhraseMatch match) => match[TimeSlot.Part] == 3;

    private static LocalDate LastBefore(TimePhraseMatch match, TimeWindow time) => IsEnd(match) ? time.Last : time.First.PlusDays(-1);

    private static Edtf Following(TimeWindow time) => Edtf.Parse($"[{Edtf.Of(time.Last.PlusDays(1))}..]");

    // Creates the conventions of a night. A night with two days, "from Thursday to Friday", ends on the second day.
    private static TensedConvention Night(string id, string rule, string summary, int from)
    {
        return Tensed(
            id, rule, summary, "",
            match => RecurringTime.Either(Nights(match), match.RelativeTo),
            (match, find) => (match.Point.IsFixed ? Nights(match).FirstOrDefault() : find(Nights(match), match.RelativeTo))?.ToEdtf() ?? default);

        IEnumerable<TimeWindow> Nights(TimePhraseMatch match) =>
            match.Point.Around(match.RelativeTo).Select(time => TimeWindow.Of(time.First.PlusDays(from), time.First.PlusDays(from + 1)));
    }

    private static TimeConvention Pair(
        string id, string rule, string summary, Finder find, string form) => New(id, rule, summary, match =>
    {
        var (from, to) = match.Points;
        if (IsDownwards(from, to))
        {
            return default;
        }

        var (first, last) = Ends(from.CompletedBy(to), to.CompletedBy(from), match.RelativeTo, find);
        return first is null || last is null || last.First < first.First || first.IsSet || last.IsSet ? default
            : Edtf.Parse(form.Replace("{0}", first.Text, StringComparison.Ordinal).Replace("{1}", last.Text, StringComparison.Ordinal));
    });

    // "from 30 to 2 June": the days of one month, in the wrong order. It isn't known whether the month before is meant.
    private static bool IsDownwards(TimePoint from, TimePoint to) =>
        from.Day > to.Day && to.Day > 0 && (from.Month == 0) != (to.Month == 0);

    // Finds the two ends. A year that is written once belongs to the end that has it. The other end is the nearest time before or after it: "from December to
    // February 2015".
    private static (TimeWindow? First, TimeWindow? Last) Ends(
        TimePoint from, TimePoint to, LocalDate date, Finder find)
    {
        if (to.Year > 0 && from.Year == 0)
        {
            var last = to.Around(date).FirstOrDefault();
            return (last is null ? null : from.Around(last.First).LastOrDefault(time => time.First <= last.First), last);
        }

        var first = OrWritten(from, date, find);
        return (first, first is null ? null : to.Around(first.First).FirstOrDefault(time => time.Last >= first.First));
    }
}

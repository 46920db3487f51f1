using static Geopol.Events.TimeConventions;

namespace Geopol.Events;

/// <summary>The English phrases of time.</summary>
internal static class EnglishTimePhrases
{
    internal static IReadOnlyDictionary<TimeSlot, EquatableArray<string>> Words { get; } = new Dictionary<TimeSlot, EquatableArray<string>>
    {
        [TimeSlot.Number] = ["a|an|one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
        [TimeSlot.Unit] = ["day|days", "week|weeks", "month|months", "year|years", "decade|decades", "quarter|quarters", "hour|hours|hrs"],
        [TimeSlot.Day] =
        [
            "1st|first", "2nd|second", "3rd|third", "4th|fourth", "5th|fifth", "6th|sixth", "7th|seventh", "8th|eighth", "9th|ninth", "10th|tenth",
            "11th", "12th", "13th", "14th", "15th", "16th", "17th", "18th", "19th", "20th", "21st", "22nd", "23rd", "24th", "25th", "26th", "27th",
            "28th", "29th", "30th", "31st",
        ],
        [TimeSlot.Weekday] = ["monday|mon", "tuesday|tue|tues", "wednesday|wed", "thursday|thu|thur|thurs", "friday|fri", "saturday|sat", "sunday|sun"],
        [TimeSlot.Month] =
        [
            "january|jan", "february|feb", "march|mar", "april|apr", "may", "june|jun", "july|jul", "august|aug", "september|sep|sept",
            "october|oct", "november|nov", "december|dec",
        ],
        [TimeSlot.Decade] = ["s"],
        [TimeSlot.Ordinal] = ["first|1st", "second|2nd", "third|3rd", "fourth|4th", "fifth|5th", "last|final"],
        [TimeSlot.Fraction] = ["half", "quarter"],
        [TimeSlot.Season] = ["spring|springtime", "summer|summertime", "autumn|fall", "winter|wintertime"],
        [TimeSlot.Part] = ["early|beginning|start", "mid|middle", "late|end"],
        [TimeSlot.Shift] = ["last", "this|current", "next|coming"],
        [TimeSlot.Event] =
        [
            "the|a|an|of|in|on|at|to|and|or|that|these|those|past|previous|following|same|about|around|very|late|early|weekend|today|tomorrow|yesterday|"
            + "morning|afternoon|evening|night|noon|midnight|now|then|half|s",
        ],
    };

    internal static TimeVocabulary Vocabulary { get; } = new(LanguageTag.English, Words, new Dictionary<string, string>
    {
        ["fortnight"] = "2 weeks",
        ["half a year"] = "6 months",
        ["half year"] = "6 months",
        ["half a decade"] = "5 years",
        ["half a day"] = "12 hours",
        ["half an hour"] = "1 hour",
        ["a year and a half"] = "18 months",
        ["one and a half years"] = "18 months",
        ["a month and a half"] = "6 weeks",
        ["a couple of hours"] = "2 hours",
        ["year's end"] = "the end of the year",
        ["year end"] = "the end of the year",
        ["month's end"] = "the end of the month",
        ["month end"] = "the end of the month",
    });

    // The points of the calendar that can follow "by", "since", "until", "before" and "after".
    private static readonly string[] Points =
    [
        "{weekday}", "the? {day} of? {month} {year}?", "{month} the? {day} {year}?", "{month} of? {year}?", "{year}",
        "the? very? {part} of? {month} {year}?", "the? very? {part} of? {year}", "the? very? {part} of? the? {shift}? {unit}",
        "{quarter} {year}?", "{half} {year}?", "the? {ordinal} {fraction} of? the? {shift}? year?", "the? {ordinal} {fraction} of? {year}",
        "the? {season} of? {year}?", "the? {ordinal} week of? {month} {year}?", "the? {ordinal} {weekday} in|of? {month} {year}?",
    ];

    internal static TimePhrase[] Rows { get; } =
    [
        .. Of(SameDay, "earlier|later? today", "this morning|afternoon|evening", "tonight"),
        .. Of(DayBefore, "only|late|early? yesterday morning|afternoon|evening|night?"),
        .. Of(DayAfter, "tomorrow morning|afternoon|evening|night?"),
        .. Of(TwoDaysBefore, "the? day before yesterday"),
        .. Of(TwoDaysAfter, "the? day after tomorrow"),
        .. Of(LastNight, "last night", "overnight"),

        .. Of(WeekdayOfWeek,
            "on? {weekday} of? {shift} week", "{shift} week on? {weekday}", "this {weekday} morning|afternoon|evening|night?"),
        .. Of(WeekdayBefore, "this past {weekday}", "on? the? past {weekday}"),
        .. Of(WeekdayAfter, "this? coming {weekday}"),
        .. Of(WeekdayLast, "last {weekday} morning|afternoon|evening|night?"),
        .. Of(WeekdayNext, "next {weekday} morning|afternoon|evening|night?"),
        .. TimePhraseTable.OfWeekday(LanguageTag.English, "late|early? on? {weekday} morning|afternoon|evening|night?"),
        .. Of(WeekendOfWeek, "this weekend"),
        .. Of(WeekendBefore, "last weekend", "over|during? the? past weekend", "this past weekend"),
        .. Of(WeekendAfter, "next weekend", "this coming weekend", "over|during? the? coming weekend"),
        .. TimePhraseTable.OfWeekend(LanguageTag.English, "at|on|over|during? the weekend"),

        .. Of(RecentDays, "in|over|during|within? the? recent|last|past few|couple|several? of? days"),
        .. Of(RecentWeeks, "in|over|during|within? the? recent|last|past few|couple|several? of? weeks"),
        .. Of(RecentMonths, "in|over|during|within? the? recent|last|past few|couple|several? of? months"),
        .. Of(RecentYears, "in|over|during|within? the? recent|last|past few|couple|several? of? years"),
        .. Of(RecentHours, "in|over|during|within? the? recent|last|past few|couple|several? of? hours"),
        .. Of(ComingHours, "in|over|during|within? the? coming|next few|couple|several? of? hours", "within a? few|couple|several? of? hours", "in the hours ahead"),
        .. Of(ComingDays, "in|over|during|within? the? coming|next few|couple|several? of? days", "within a? few|couple|several? of? days", "in the days ahead", "in the days to come"),
        .. Of(ComingWeeks, "in|over|during|within? the? coming|next few|couple|several? of? weeks", "within a? few|couple|several? of? weeks", "in the weeks ahead", "in the weeks to come"),
        .. Of(ComingMonths, "in|over|during|within? the? coming|next few|couple|several? of? months", "within a? few|couple|several? of? months", "in the months ahead", "in the months to come"),
        .. Of(ComingYears, "in|over|during|within? the? coming|next few|couple|several? of? years", "within a? few|couple|several? of? years", "in the years ahead", "in the years to come"),

        .. Of(CalendarQuarter, "in|during? the? {shift} quarter"),
        .. Of(WithinLast, "in|over|during|within the? last|past {number}? {unit}", "the? last|past {number} {unit}", "the? past {unit}"),
        .. Of(WithinNext,
            "in|over|during|within the next|coming {number}? {unit}", "the? next|coming {number} {unit}", "within {number} {unit}",
            "in less than {number} {unit}"),
        .. Of(CalendarWeek, "{shift} week", "during|in? the? {shift} week"),
        .. Of(CalendarMonth, "{shift} month", "during|in? the? {shift} month"),
        .. Of(CalendarYear, "{shift} year", "during|in? the? {shift} year"),
        .. Of(EarlierThis, "earlier this {unit}", "so far this {unit}", "this {unit} so far"),
        .. Of(LaterThis, "later this {unit}", "before the end of the|this {unit}"),
        .. TimePhraseTable.OfByEnd(LanguageTag.English, "by the? end of the? {shift}? {unit}", "by {shift}? {unit} end", "by {shift} {unit}", "before the? end of the? {shift} {unit}", "no|not later than the? end of the? {shift}? {unit}"),
        .. Of(PartOfWeek, "at|in|towards? the? {part} of? the? {shift}? week", "{part} in the week"),
        .. Of(PartOfMonth, "at|in|towards? the? {part} of? the? {shift}? month", "{part} in the month"),
        .. Of(PartOfYear, "at|in|towards? the? {part} of? the? {shift}? year", "{part} in the year", "at|in|towards? the? {part} of? {year}"),
        .. Of(QuarterOfYear,
            "in|during? the? {ordinal} quarter of? the? {shift}? year?", "in|during? the? {ordinal} quarter of? {year}", "in? {quarter} {year}?", "in? {quarter} of? {shift} year"),
        .. Of(HalfOfYear, "in|during? the? {ordinal} half of? the? {shift}? year?", "in|during? the? {ordinal} half of? {year}", "in? {half} {year}?", "in? {half} of? {shift} year"),
        .. Of(SeasonBefore, "in|during? last|past {season}", "this past {season}"),
        .. Of(SeasonAfter, "in|during? next|coming {season}", "this coming {season}"),
        .. Of(ThisSeason, "in|during? this {season}"),
        .. Of(SeasonOfYear, "in|during? the? {season} of? {shift} year"),
        .. Of(Season, "in|during|over? the? {season} of? {year}?"),
        .. Of(WeekOfMonth, "in|during? the? {ordinal} week of|in {month} of? {year}?", "in|during? the? {ordinal} week of|in the? {shift} month"),
        .. Of(WeekdayOfMonth, "on? the? {ordinal} {weekday} in|of {month} of? {year}?", "on? the? {ordinal} {weekday} in|of the? {shift} month"),

        .. Of(MonthOfYear, "in? {month} of? {shift} year", "{shift} year in {month}", "this {month}"),
        .. Of(MonthBefore, "this past {month}", "in? the? past {month}"),
        .. Of(MonthAfter, "this? coming {month}"),
        .. Of(MonthLast, "in? last {month}"),
        .. Of(MonthNext, "in? next {month}"),
        .. Of(AsWritten,
            "in|during? {month} of? {year}", "on? {weekday}? the? {day} of? {month} {year}", "on? {weekday}? {month} the? {day} {year}",
            "at|in|towards? the? {part} of? {month} {year}", "on? {year} {month-number} {day}", "in|during? the? year? {year}"),
        .. Of(DecadeAsWritten, "in|during? the? {decade}"),
        .. TimePhraseTable.OfYearly(LanguageTag.English,
            "in|during? {month}", "on? {weekday}? the? {day} of? {month}", "on? {weekday}? {month} the? {day}", "at|in|towards? the? {part} of? {month}"),
        .. TimePhraseTable.OfMonthly(LanguageTag.English, "on the {day}"),

        .. Of(Recently, "just|very|most|only|more|quite? recently", "lately", "of late", "not long ago"),
        .. Of(Soon, "very? soon", "shortly", "before long"),
        .. Of(FewAgo, "just|only? a? few|couple|several|some of? {unit} ago"),
        .. Of(FewFromNow, "in a? few|couple|several|some of? {unit} time?", "a? few|couple|several of? {unit} from now"),
        .. Of(Ago, "just|only? a? {number} {unit} ago"),
        .. Of(AboutAgo, "about|around|roughly|some|nearly|almost a? {number} {unit} ago"),
        .. Of(FromNow, "in a? {number} {unit} time?", "{number} {unit} from now"),
        .. Of(AboutFromNow, "in about|around|roughly|some {number} {unit} time?", "about|around|roughly {number} {unit} from now"),

        .. Of(Around,
            "on? around|about|approximately|circa|roughly the? {day} of? {month} {year}?", "on? around|about|approximately|circa|roughly {month} the? {day} {year}?",
            "in? around|about|approximately|circa {month} of? {year}?", "in? around|about|approximately|circa {year}"),
        .. TimePhraseTable.OfBy(LanguageTag.English, ["by on? {weekday}", "by next|this {weekday}", "by next|this {month}", .. Each("by", Points), .. Each("no|not later than", Points)]),
        .. TimePhraseTable.OfBefore(LanguageTag.English, [.. Each("before", Points), .. Each("ahead of", Points), .. Each("prior to", Points)]),
        .. TimePhraseTable.OfAfter(LanguageTag.English, Each("after", Points)),
        .. Of(SinceBeginning, "since the beginning|start of the? {shift}? {unit}", "since early {shift} {unit}"),
        .. Of(SinceDayBefore, "since yesterday"),
        .. Of(SinceShifted, "since {shift} {unit}"),
        .. Of(Since, [.. Each("since", Points), "since last {weekday}", "since last {month}"]),
        .. TimePhraseTable.OfFromOn(LanguageTag.English,
            "from|starting {weekday} on|onward|onwards?", "from|starting {month} {year}? on|onward|onwards?", "from|starting {year} on|onward|onwards?"),
        .. TimePhraseTable.OfUntil(LanguageTag.English, Each("until|till|through", Points)),
        .. TimePhraseTable.OfBetween(LanguageTag.English,
            "between {month} {year}? and {month} {year}?", "between {year} and {year}", "between the? {day} {month}? {year}? and the? {day} of? {month} {year}?",
            "between {month} {day} {year}? and {month} {day} {year}?", "between {month} {day} and {day} {year}?"),
        .. TimePhraseTable.OfFromTo(LanguageTag.English,
            "from {month} {year}? to|until|through {month} {year}?", "from {year} to|until|through {year}",
            "from the? {day} {month}? {year}? to|until|through the? {day} of? {month} {year}?", "{day} {month}? {year}? to|through? {day} {month} {year}?",
            "from? {month} {day} {year}? to|until|through? {month} {day} {year}?", "from? {month} {day} to|until|through? {day} {year}?",
            "{month} {year}? to|through? {month} {year}?", "from {weekday} to|until|through {weekday}", "{year} to|through? {year}"),
        .. Of(NightTo, "overnight into|to {weekday}", "during|in|on? the night to {weekday}", "overnight from? {weekday} into|to {weekday}", "on|in|during? the night from|of {weekday} to|into {weekday}"),
        .. Of(NightOf, "on|in|during? the night of {weekday}", "on|in|during? the night of the? {day} of? {month} {year}?", "on|in|during? the night of {month} the? {day} {year}?"),

        .. Of(NoLength,
            "in the? near|nearer|foreseeable|distant|immediate future", "for the foreseeable future", "in the? future", "in the past",
            "some time ago", "a? long time ago", "long ago", "a while ago", "one day", "some day", "someday", "sometime", "at some point in? the? past|future?", "eventually", "later", "later on", "earlier", "previously", "formerly",
            "in due course", "sooner or later", "for some time", "for a long time", "for years|months|weeks|days", "years|months|weeks|days ago", "in years|months|weeks"),
        .. Of(Saying, "now", "right now", "currently", "at present", "at the moment", "presently", "these days", "nowadays", "still", "ongoing"),
        .. Of(Repeated, "daily", "weekly", "monthly", "yearly", "annually", "every {rest}", "each {rest}", "regularly", "repeatedly", "often", "on mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays"),
        .. Of(RelativeToStory,
            "the? previous|following|same|preceding day|week|weekend|month|year|days|weeks|months|years", "the next day",
            "in the following|preceding days|weeks|months|years", "{number} {unit} earlier|later", "a? few|several {unit} earlier|later",
            "by then", "then", "at the time", "that day|week|month|year", "on the previous|following|same {weekday}"),
        .. Of(RelativeToEvent,
            "since|before|after|during|following|until|till|by|within|amid|ahead {event}", "prior to {event}",
            "in the wake|aftermath|run|course|days|weeks|months|years {event}", "on the day|eve {event}",
            "{number} {unit} before|after {event}", "a? few|several {unit} before|after {event}", "{unit} before|after {event}"),
    ];

    private static string[] Each(string words, ReadOnlySpan<string> points) => TimePhraseTable.Each(words, points);

    private static TimePhrase[] Of(TensedConvention convention, params ReadOnlySpan<string> patterns) =>
        TimePhraseTable.Of(LanguageTag.English, convention, patterns);

    private static TimePhrase[] Of(TimeConvention convention, params ReadOnlySpan<string> patterns) =>
        TimePhraseTable.Of(LanguageTag.English, convention, patterns);
}

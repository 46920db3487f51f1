using static Geopol.Events.TimeConventions;

namespace Geopol.Events;

/// <summary>The German phrases of time.</summary>
internal static class GermanTimePhrases
{
    private static readonly string[] PartsOfDay = ["", "morgen", "früh", "vormittag", "mittag", "nachmittag", "abend", "nacht"];

    internal static IReadOnlyDictionary<TimeSlot, EquatableArray<string>> Words { get; } = new Dictionary<TimeSlot, EquatableArray<string>>
    {
        [TimeSlot.Number] = ["ein|eine|einer|einem|einen|eines", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"],
        [TimeSlot.Unit] = ["tag|tage|tagen|tages|tags", "woche|wochen", "monat|monate|monaten|monats", "jahr|jahre|jahren|jahres|jahrs", "jahrzehnt|jahrzehnte|jahrzehnten|jahrzehnts", "quartal|quartals|quartale|quartalen", "stunde|stunden"],
        [TimeSlot.Weekday] =
        [
            Weekday("montag"), Weekday("dienstag"), Weekday("mittwoch"), Weekday("donnerstag"), Weekday("freitag"),
            $"{Weekday("samstag")}|{Weekday("sonnabend")}", Weekday("sonntag"),
        ],
        [TimeSlot.Month] =
        [
            "januar|jänner|jan", "februar|feber|feb", "märz|maerz|mrz", "april|apr", "mai", "juni|jun", "juli|jul", "august|aug", "september|sep|sept",
            "oktober|okt", "november|nov", "dezember|dez",
        ],
        [TimeSlot.Day] = ["ersten", "zweiten", "dritten", "vierten", "fünften", "sechsten", "siebten", "achten", "neunten", "zehnten"],
        [TimeSlot.Decade] = ["er"],
        [TimeSlot.Ordinal] =
        [
            "erste|ersten|erster|erstes|1", "zweite|zweiten|zweiter|zweites|2", "dritte|dritten|dritter|drittes|3", "vierte|vierten|vierter|viertes|4",
            "fünfte|fünften|fünfter|fünftes|5", "letzte|letzten|letzter|letztes",
        ],
        [TimeSlot.Fraction] = ["halbjahr|halbjahrs|halbjahres|jahreshälfte", "quartal|quartals"],
        [TimeSlot.Season] =
        [
            "frühling|frühlings|frühjahr|frühjahrs|frühjahres", "sommer|sommers", "herbst|herbstes|herbsts", "winter|winters",
        ],
        [TimeSlot.Part] = ["anfang|beginn", "mitte", "ende"],
        [TimeSlot.Shift] =
        [
            "letzte|letzten|letzter|letztem|letztes|vergangene|vergangenen|vergangener|vergangenem|vergangenes|vorige|vorigen|voriger|vorigem|voriges",
            "diese|diesen|dieser|diesem|dieses|laufende|laufenden|laufender|laufendem|laufendes|aktuellen|aktueller|heurigen",
            "nächste|nächsten|nächster|nächstem|nächstes|naechste|naechsten|kommende|kommenden|kommender|kommendem|kommendes",
        ],
        [TimeSlot.Event] =
        [
            "der|die|das|dem|den|des|ein|eine|einer|einem|einen|eines|und|oder|von|vom|im|in|am|an|zu|zum|zur|halb|halbe|halben|halbes|etwa|rund|gut|knapp|"
            + "heute|gestern|morgen|vorgestern|übermorgen|wochenende|nacht|abend|mittag|mitternacht|jetzt|dann|früh|spät|selben|gleichen|folgenden|vorherigen",
        ],
    };

    internal static TimeVocabulary Vocabulary { get; } = new(LanguageTag.German, Words, new Dictionary<string, string>(
        Words[TimeSlot.Month].SelectMany(static months => months.Split('|'), static (_, month) => new KeyValuePair<string, string>(month + "woche", month + " woche")))
    {
        ["Jahresanfang"] = "Anfang des Jahres",
        ["Jahresbeginn"] = "Anfang des Jahres",
        ["Jahresmitte"] = "Mitte des Jahres",
        ["Jahresende"] = "Ende des Jahres",
        ["Monatsanfang"] = "Anfang des Monats",
        ["Monatsbeginn"] = "Anfang des Monats",
        ["Monatsmitte"] = "Mitte des Monats",
        ["Monatsende"] = "Ende des Monats",
        ["Wochenanfang"] = "Anfang der Woche",
        ["Wochenbeginn"] = "Anfang der Woche",
        ["Wochenmitte"] = "Mitte der Woche",
        ["Quartalsanfang"] = "Anfang des Quartals",
        ["Quartalsbeginn"] = "Anfang des Quartals",
        ["Quartalsende"] = "Ende des Quartals",
        ["ein halbes Jahr"] = "6 Monate",
        ["einem halben Jahr"] = "6 Monaten",
        ["eines halben Jahres"] = "6 Monate",
        ["ein halbes Jahrzehnt"] = "5 Jahre",
        ["einem halben Jahrzehnt"] = "5 Jahren",
        ["einer halben Stunde"] = "1 Stunde",
        ["anderthalb Jahren"] = "18 Monaten",
        ["eineinhalb Jahren"] = "18 Monaten",
        ["anderthalb Monaten"] = "6 Wochen",
    });

    // The points of the calendar that can follow "seit", "vor", "nach", "ab" and "spätestens".
    private static readonly string[] Points =
    [
        "{weekday}", "{day} {month} {year}?", "{day} {month-number} {year}", "{month} des? jahres? {year}?", "jahr|jahre? {year}",
        "{part} {month} {year}?", "{part} des? jahres? {year}", "{part} des|der|dieses|dieser? {shift}? {unit}",
        "{quarter} {year}?", "{half} {year}?", "{ordinal} {fraction} des? {shift}? jahres?", "{ordinal} {fraction} des? jahres? {year}",
        "{season} des? jahres? {year}?", "{ordinal} woche im|des? monat|monats? {month} {year}?", "{ordinal} {weekday} im|des? {month} {year}?",
    ];

    internal static TimePhrase[] Rows { get; } =
    [
        .. Of(SameDay, "noch|erst? heute früh|morgen|vormittag|mittag|nachmittag|abend|nacht?", "am heutigen tag|tage"),
        .. Of(DayBefore, "erst? gestern früh|morgen|vormittag|mittag|nachmittag|abend|nacht?", "am gestrigen tag|tage"),
        .. Of(DayAfter, "morgen früh|vormittag|mittag|nachmittag|abend|nacht?", "am morgigen tag|tage"),
        .. Of(TwoDaysBefore, "vorgestern abend?"),
        .. Of(TwoDaysAfter, "übermorgen abend?"),
        .. Of(LastNight, "in? der? vergangene|letzte|vergangenen|letzten nacht", "über nacht", "in der nacht", "in der nacht zu heute"),

        .. Of(WeekdayOfWeek,
            "am? {weekday} in? der? {shift} woche", "{shift} woche am? {weekday}", "am? diesen|diesem {weekday}"),
        .. Of(WeekdayBefore, "am? vergangenen|vorigen {weekday}"),
        .. Of(WeekdayAfter, "am? kommenden {weekday}"),
        .. Of(WeekdayLast, "am? letzten {weekday}"),
        .. Of(WeekdayNext, "am? nächsten|naechsten {weekday}"),
        .. TimePhraseTable.OfWeekday(LanguageTag.German, "am? {weekday} früh|morgen|vormittag|mittag|nachmittag|abend?"),
        .. Of(WeekendOfWeek, "an? diesem|dieses wochenende"),
        .. Of(WeekendBefore, "am? letzten|vergangenen|vorigen wochenende", "letztes|vergangenes|voriges wochenende"),
        .. Of(WeekendAfter, "am? nächsten|kommenden wochenende", "nächstes|kommendes wochenende"),
        .. TimePhraseTable.OfWeekend(LanguageTag.German, "am|über|übers das? wochenende"),

        .. Of(RecentDays, "in|während? den|der|die? letzten|vergangenen|jüngsten|letzte|vergangene paar? tagen|tage", "dieser tage"),
        .. Of(RecentWeeks, "in|während? den|der|die? letzten|vergangenen|jüngsten|letzte|vergangene paar? wochen"),
        .. Of(RecentMonths, "in|während? den|der|die? letzten|vergangenen|jüngsten|letzte|vergangene paar? monaten|monate"),
        .. Of(RecentYears, "in|während? den|der|die? letzten|vergangenen|jüngsten|letzte|vergangene paar? jahren|jahre"),
        .. Of(RecentHours, "in|während? den|der|die? letzten|vergangenen|jüngsten|letzte|vergangene paar? stunden"),
        .. Of(ComingHours, "in|innerhalb|während? den|der|die? nächsten|kommenden|nächste|kommende paar? stunden", "binnen|innerhalb weniger|von|einiger wenigen|einigen? stunden"),
        .. Of(ComingDays, "in|innerhalb|während? den|der|die? nächsten|naechsten|kommenden|nächste|kommende paar? tagen|tage", "binnen|innerhalb weniger|von|einiger wenigen|einigen? tagen|tage"),
        .. Of(ComingWeeks, "in|innerhalb|während? den|der|die? nächsten|naechsten|kommenden|nächste|kommende paar? wochen", "binnen|innerhalb weniger|von|einiger wenigen|einigen? wochen"),
        .. Of(ComingMonths, "in|innerhalb|während? den|der|die? nächsten|naechsten|kommenden|nächste|kommende paar? monaten|monate", "binnen|innerhalb weniger|von|einiger wenigen|einigen? monaten|monate"),
        .. Of(ComingYears, "in|innerhalb|während? den|der|die? nächsten|naechsten|kommenden|nächste|kommende paar? jahren|jahre", "binnen|innerhalb weniger|von|einiger wenigen|einigen? jahren|jahre"),

        .. Of(WithinLast,
            "in|während den|der? letzten|vergangenen {number} {unit}", "seit? den letzten {number} {unit}", "binnen der letzten {number} {unit}"),
        .. Of(WithinNext,
            "in|während den|der? nächsten|kommenden {number} {unit}", "innerhalb|binnen von? der? nächsten|kommenden? {number} {unit}", "in weniger als {number} {unit}"),
        .. Of(CalendarWeek, "in? der? {shift} woche"),
        .. Of(CalendarMonth, "im|in? {shift} monat|monats"),
        .. Of(CalendarYear, "im|in? {shift} jahr|jahres", "heuer"),
        .. Of(EarlierThis, "früher in diesem|dieser {unit}", "im bisherigen {unit}", "im bisherigen verlauf des|der {unit}"),
        .. Of(LaterThis, "noch|später im|in? diesem|dieser|dieses|diese|laufenden {unit}", "im weiteren verlauf des|der {unit}", "im lauf|laufe der|des {unit}", "noch vor ende des|der {unit}"),
        .. TimePhraseTable.OfByEnd(LanguageTag.German, "bis? spätestens am|zum|bis? ende des|der|dieses|dieser? {shift}? {unit}"),
        .. Of(PartOfWeek, "zu|zum|zur|gegen|am? {part} der? {shift}? woche"),
        .. Of(PartOfMonth, "zu|zum|zur|gegen|am? {part} des? {shift}? monats"),
        .. Of(PartOfYear, "zu|zum|zur|gegen|am? {part} des? {shift}? jahres", "zu|zum|zur|gegen|am? {part} des? jahres? {year}"),
        .. Of(CalendarQuarter, "im|in? {shift} quartal"),
        .. Of(QuarterOfYear,
            "im? {ordinal} quartal des? {shift}? jahres?", "im? {ordinal} quartal des? jahres? {year}", "im? {quarter} {year}?"),
        .. Of(HalfOfYear,
            "im? {ordinal} halbjahr des? {shift}? jahres?", "im? {ordinal} halbjahr des? jahres? {year}", "in? der? {ordinal} jahreshälfte des? {shift}? jahres?",
            "in? der? {ordinal} jahreshälfte {year}", "im? {half} {year}?"),
        .. Of(SeasonBefore, "im? letzten|vergangenen|vorigen {season}", "letztes|vergangenes|voriges {season}"),
        .. Of(SeasonAfter, "im? nächsten|kommenden {season}", "nächstes|kommendes {season}"),
        .. Of(ThisSeason, "in? diesem|diesen|dieses {season}"),
        .. Of(SeasonOfYear, "im? {season} des? {shift} jahres"),
        .. Of(Season, "im? {season} des? jahres? {year}?"),
        .. Of(WeekOfMonth, "in? der? {ordinal} woche im|des? {month} {year}?", "in? der? {ordinal} woche des {shift} monats", "in? der? {ordinal} {month} woche"),
        .. Of(WeekdayOfMonth, "am? {ordinal} {weekday} im|des? {month} {year}?", "am? {ordinal} {weekday} des|dieses {shift}? monats", "am? {ordinal} {weekday} in? {shift} monat"),

        .. Of(MonthOfYear, "im? {month} des? {shift} jahres", "{shift} jahr im {month}", "diesen|diesem {month}", "in diesem {month}"),
        .. Of(MonthBefore, "im? vergangenen|vorigen {month}"),
        .. Of(MonthAfter, "im? kommenden {month}"),
        .. Of(MonthLast, "im? letzten {month}"),
        .. Of(MonthNext, "im? nächsten|naechsten {month}"),
        .. Of(AsWritten,
            "im? {month} des? jahres? {year}", "am? {weekday}? den|dem? {day} {month} {year}", "am? {weekday}? den|dem? {day} {month-number} {year}",
            "zu|zum|zur|gegen|am? {part} {month} {year}", "am? {year} {month-number} {day}", "im? jahr|jahre? {year}"),
        .. Of(DecadeAsWritten, "in? den|der|die? {decade} jahre|jahren?"),
        .. TimePhraseTable.OfYearly(LanguageTag.German,
            "erst|noch? im? {month}", "im monat {month}", "am? {weekday}? den|dem? {day} {month}", "zu|zum|zur|gegen|am? {part} {month}"),
        .. TimePhraseTable.OfMonthly(LanguageTag.German, "am {day}"),

        .. Of(Recently, "erst? kürzlich|kuerzlich", "erst? vor kurzem", "neulich", "unlängst", "jüngst", "zuletzt", "in letzter zeit", "in jüngster zeit"),
        .. Of(Soon, "sehr? bald", "in kürze", "demnächst", "in bälde", "alsbald"),
        .. Of(FewAgo, "erst? vor ein|einigen|wenigen|mehreren paar? {unit}"),
        .. Of(FewFromNow, "in ein|einigen|wenigen|mehreren paar? {unit}"),
        .. Of(Ago, "erst|genau? vor {number} {unit}", "heute vor {number} {unit}"),
        .. Of(AboutAgo, "vor etwa|rund|knapp|gut|ungefähr|circa|fast {number} {unit}"),
        .. Of(FromNow, "in {number} {unit}", "heute in {number} {unit}"),
        .. Of(AboutFromNow, "in etwa|rund|knapp|gut|ungefähr|circa|fast {number} {unit}"),

        .. Of(Around, "um|gegen|etwa|ungefähr|circa am|den? {day} {month} {year}?", "um|gegen|etwa|ungefähr|circa im? {month} {year}?", "um|gegen|etwa|ungefähr|circa im? jahr|jahre? {year}"),
        .. TimePhraseTable.OfBy(LanguageTag.German, Each("bis? spätestens am|im|zum|zur|bis|in? dem|den|der?", Points)),
        .. TimePhraseTable.OfBefore(LanguageTag.German, Each("vor dem|der|den?", Points)),
        .. TimePhraseTable.OfAfter(LanguageTag.German, Each("nach dem|der|den?", Points)),
        .. Of(SinceBeginning, "seit anfang|beginn des|der|dieses|dieser? {shift}? {unit}", "seit dem? anfang|beginn des|der {unit}"),
        .. Of(SinceDayBefore, "seit gestern"),
        .. Of(SinceShifted, "seit dem|der? {shift} {unit}"),
        .. Of(Since, [.. Each("seit dem|der|den?", Points), "seit letztem|vergangenem {weekday}", "seit letztem|vergangenem {month}"]),
        .. TimePhraseTable.OfFromOn(LanguageTag.German, Each("ab dem|der|den?", Points)),
        .. TimePhraseTable.OfBetween(LanguageTag.German,
            "zwischen {month} {year}? und {month} {year}?", "zwischen {year} und {year}", "zwischen dem? {day} {month}? {year}? und dem? {day} {month} {year}?"),
        .. TimePhraseTable.OfFromTo(LanguageTag.German,
            "von {month} {year}? bis {month} {year}?", "von {year} bis {year}", "vom? {day} {month}? {year}? bis? zum? {day} {month} {year}?", "vom? {day} {month-number}? {year}? bis zum? {day} {month-number} {year}",
            "{month} {year}? bis {month} {year}?", "von {weekday} bis {weekday}", "{year} bis? {year}"),
        .. Of(NightTo,
            "in der nacht zu|zum|auf dem|den? {weekday}", "in der nacht zu|zum|auf dem|den? {day} {month} {year}?", "in der nacht von|vom dem? {weekday} auf|zu|zum dem|den? {weekday}",
            "in der nacht von|vom dem? {day} {month}? auf|zu|zum dem|den? {day} {month} {year}?"),
        .. Of(NightOf, "in der nacht des|vom {day} {month} {year}?", "in der nacht ab {weekday}"),

        .. Of(NoLength,
            "in naher|ferner|nächster|absehbarer zukunft",
            "auf absehbare zeit", "in zukunft", "zukünftig", "künftig", "in der vergangenheit",
            "vor einiger|langer|geraumer|längerer zeit", "vor langem",
            "längst", "irgendwann", "eines tages", "später", "früher", "einst",
            "seit langem", "seit längerem", "seit einiger zeit",
            "seit kurzem", "vor jahren|monaten|wochen|tagen", "seit jahren|monaten|wochen|tagen", "mittelfristig", "langfristig", "kurzfristig", "über kurz oder lang", "früher oder später"),
        .. Of(Saying, "jetzt", "derzeit", "zurzeit", "zur zeit", "gegenwärtig", "momentan", "im moment", "im augenblick", "aktuell", "heutzutage", "noch immer", "nach wie vor"),
        .. Of(Repeated, "täglich", "wöchentlich", "monatlich", "jährlich", "alljährlich", "jeden|jede|jedes {rest}", "alle {number} {unit}", "regelmäßig", "immer wieder", "wiederholt", "oft",
            "montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags"),
        .. Of(RelativeToStory,
            "am folgenden|gleichen|selben|nächsten|vorherigen tag|tage|wochenende", "am vortag", "am tag zuvor|danach|darauf", "damals", "zuvor", "vorher", "danach", "nachher", "daraufhin",
            "in der folgenden|selben|gleichen woche", "in derselben woche", "im folgenden|selben|gleichen monat|jahr", "im folgejahr", "im vorjahr", "{number} {unit} zuvor|später|danach|darauf",
            "in den folgenden|darauffolgenden tagen|wochen|monaten|jahren"),
        .. Of(RelativeToEvent,
            "seit|vor|nach|während|bei|ab|mit|bis {event}", "im vorfeld|anschluss {event}", "am rande|tag|vorabend {event}",
            "{number} {unit} vor|nach {event}", "{unit} vor|nach {event}"),
        .. Of(DeadlineOrDuration, "bis {rest}"),
    ];

    private static string Weekday(string name) => string.Join('|', PartsOfDay.Select(part => name + part));

    private static string[] Each(string words, ReadOnlySpan<string> points) => TimePhraseTable.Each(words, points);

    private static TimePhrase[] Of(TensedConvention convention, params ReadOnlySpan<string> patterns) =>
        TimePhraseTable.Of(LanguageTag.German, convention, patterns);

    private static TimePhrase[] Of(TimeConvention convention, params ReadOnlySpan<string> patterns) =>
        TimePhraseTable.Of(LanguageTag.German, convention, patterns);
}

using static Geopol.Events.TimeConventions;

namespace Geopol.Events;

/// <summary>The German phrases of time.</summary>
internal static class GermanTimePhrases
{
    private static readonly string[] PartsOfDay = ["", "morgen", "früh", "vormittag", "mittag", "nachmittag", "abend", "nacht"];

    internal static IReadOnlyDictionary<TimeSlot, EquatableArray<string>> Words { get; } = new Dictionary<TimeSlot, EquatableArray<string>>
    {
        [TimeSlot.Number] = ["ein|eine|einer|einem|einen|eines", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"],
        [TimeSlot.Unit] = ["tag|tage|tagen|tages|tags", "woche|wochen", "monat|monate|monaten|monats", "jahr|jahre|jahren|jahres|jahrs"],
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
        [TimeSlot.Ordinal] = ["erste|ersten|1", "zweite|zweiten|2", "dritte|dritten|3", "vierte|vierten|4"],
        [TimeSlot.Part] = ["anfang|beginn", "mitte", "ende"],
        [TimeSlot.Shift] =
        [
            "letzte|letzten|letzter|letztem|letztes|vergangene|vergangenen|vergangener|vergangenem|vergangenes|vorige|vorigen|voriger|vorigem|voriges",
            "diese|diesen|dieser|diesem|dieses|laufende|laufenden|laufender|laufendem|laufendes|aktuellen|aktueller|heurigen",
            "nächste|nächsten|nächster|nächstem|nächstes|naechste|naechsten|kommende|kommenden|kommender|kommendem|kommendes",
        ],
    };

    internal static TimeVocabulary Vocabulary { get; } = new(LanguageTag.German, Words, new Dictionary<string, string>
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
    });

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
        .. Of(ByEndOf, "bis? spätestens am|zum|bis? ende des|der|dieses|dieser? {shift}? {unit}"),
        .. Of(PartOfWeek, "zu|zum|zur|gegen|am? {part} der? {shift}? woche"),
        .. Of(PartOfMonth, "zu|zum|zur|gegen|am? {part} des? {shift}? monats"),
        .. Of(PartOfYear, "zu|zum|zur|gegen|am? {part} des? {shift}? jahres", "zu|zum|zur|gegen|am? {part} des? jahres? {year}"),
        .. Of(QuarterOfYear,
            "im? {ordinal} quartal des? {shift}? jahres?", "im? {ordinal} quartal des? jahres? {year}", "im? {quarter} {year}?"),
        .. Of(HalfOfYear, "im? {ordinal} halbjahr des? {shift}? jahres?", "im? {ordinal} halbjahr des? jahres? {year}", "in? der? {ordinal} jahreshälfte"),

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

        .. Of(By,
            "bis? spätestens am|im|zum|bis? {weekday}", "bis? spätestens am|im|zum|bis? {month} {year}?", "bis? spätestens am|zum|bis? {day} {month} {year}?",
            "bis? spätestens im|bis? jahr|jahre? {year}"),
        .. Of(Since, "seit dem? {weekday}", "seit {month} des? jahres? {year}?", "seit dem? {day} {month} {year}?", "seit dem? jahr|jahre? {year}"),
        .. TimePhraseTable.OfFromOn(LanguageTag.German, "ab {weekday}", "ab {month} {year}?", "ab dem? {day} {month} {year}?", "ab {year}"),
        .. Of(SinceDayBefore, "seit gestern"),
        .. Of(SinceBeginning, "seit anfang|beginn des|der|dieses|dieser? {shift}? {unit}", "seit dem? anfang|beginn des|der {unit}"),
        .. Of(SinceShifted, "seit dem|der? {shift} {unit}"),
        .. TimePhraseTable.OfBetween(LanguageTag.German,
            "zwischen {month} {year}? und {month} {year}?", "zwischen {year} und {year}", "zwischen dem? {day} {month}? und dem? {day} {month} {year}?"),
        .. TimePhraseTable.OfFromTo(LanguageTag.German,
            "von {month} {year}? bis {month} {year}?", "von {year} bis {year}", "vom? {day} {month}? bis zum? {day} {month} {year}?", "{day} {day} {month} {year}?"),

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
        .. Of(DeadlineOrDuration, "bis {rest}"),
        .. Of(RelativeToEvent,
            "seit|vor|nach|während|bei|ab|mit dem|der|den|des|einem|einer|ihrem|ihrer|seinem|seiner|diesem|dieser {rest}", "seit|vor|nach|ab|zu|während beginn|ende|ausbruch|anfang {rest}",
            "im vorfeld {rest}", "im anschluss {rest}", "am rande|tag|vorabend {rest}", "{number} {unit} vor|nach {rest}", "{unit} vor|nach {rest}"),
    ];

    private static string Weekday(string name) => string.Join('|', PartsOfDay.Select(part => name + part));

    private static TimePhrase[] Of(TimeConvention convention, params ReadOnlySpan<string> patterns) =>
        TimePhraseTable.Of(LanguageTag.German, convention, patterns);
}

namespace Geopol.Events;

/// <summary>The library's own conventions, grouped by subject. Their ids are permanent.</summary>
internal static partial class TimeConventions
{
    // Finds, among the times around a date, the one that a rule means; null if there is none.
    private delegate TimeWindow? Finder(IEnumerable<TimeWindow> times, LocalDate date);

    private static TimeConvention New(string id, string rule, string summary, Func<TimePhraseMatch, Edtf> read) =>
        new() { Id = id, Formula = rule, Summary = summary, Read = read };

    private static TimeConvention Window(string id, string rule, string summary, Func<LocalDate, (LocalDate First, LocalDate Last)> window) =>
        New(id, rule, summary, match => window(match.RelativeTo) is var (first, last) ? Reckoning.Within(first, last) : default);

    private static TimeConvention Found(string id, string rule, string summary, Finder find) =>
        New(id, rule, summary, match => find(RecurringTime.Of(match), match.RelativeTo)?.ToEdtf() ?? default);

    // Creates the three conventions of a phrase whose tense determines the time: untold reads it without a tense, and find by the rule of a tense. The
    // condition says when the tense counts, in words that end with a blank.
    private static TensedConvention Tensed(
        string id, string rule, string summary, string condition, Func<TimePhraseMatch, Edtf> untold, Func<TimePhraseMatch, Finder, Edtf> find) => new(
        New(id, rule, summary, untold),
        New(id + "-latest", rule, $"{summary} The tense is past: {condition}it is the latest that has begun.", match => find(match, RecurringTime.Latest)),
        New(id + "-coming", rule, $"{summary} The tense is future: {condition}it is the first that isn't over.", match => find(match, RecurringTime.Coming)));

    // Creates the three conventions of a time in a year or month. Without a tense it is the nearest.
    private static TensedConvention Recurring(string id, string rule, string summary) => Tensed(
        id, rule, summary, "without a year ",
        static match => RecurringTime.Nearest(RecurringTime.Of(match), match.RelativeTo),
        static (match, find) => OrWritten(match, find)?.ToEdtf() ?? default);

    // Creates the three conventions of a part of a unit. The patterns name the unit by a word, so no slot has it.
    private static TensedConvention PartOf(string id, string rule, string summary, int unit, int fraction = 0)
    {
        return Tensed(id, rule, summary, "", match => Find(match, RecurringTime.Own), Find);

        Edtf Find(TimePhraseMatch match, Finder find) =>
            OrWritten(match.Point with { Unit = unit, Fraction = fraction }, match.RelativeTo, find)?.ToEdtf() ?? default;
    }

    // Finds the time that the tense determines. A phrase with a year, or with "last", "this" or "next", determines the time itself, even if it is far from the
    // date.
    private static TimeWindow? OrWritten(TimePoint point, LocalDate date, Finder find) =>
        point.IsFixed ? point.Around(date).FirstOrDefault() : find(point.Around(date), date);

    private static TimeWindow? OrWritten(TimePhraseMatch match, Finder find) => OrWritten(match.Point, match.RelativeTo, find);

    private static TimeConvention Refused(string id, string summary) =>
        new() { Id = id, Formula = "no date", Summary = summary };

    // Returns the found time. If it is in the week or year of the date, the phrase means either this time or the one a week or year further away.
    private static Edtf InOwn(
        TimePhraseMatch match, int whole, Finder find, int part, int further)
    {
        var found = find(RecurringTime.Of(match), match.RelativeTo)!;
        if (Reckoning.Around(found.First, whole) != Reckoning.Around(match.RelativeTo, whole))
        {
            return found.ToEdtf();
        }

        var other = Reckoning.Around(Reckoning.Plus(found.First, whole, further), part);
        return further < 0 ? RecurringTime.OneOf(other, found) : RecurringTime.OneOf(found, other);
    }

    private static LocalDate Shifted(TimePhraseMatch match, int unit) => Reckoning.Plus(match.RelativeTo, unit, match[TimeSlot.Shift]);
}

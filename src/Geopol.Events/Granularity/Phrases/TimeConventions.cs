namespace Geopol.Events;

/// <summary>The library's own conventions, grouped by subject. Their ids are permanent.</summary>
internal static partial class TimeConventions
{
    private static TimeConvention New(string id, string rule, string summary, Func<TimePhraseMatch, Edtf> read) =>
        new() { Id = id, Formula = rule, Summary = summary, Read = read };

    private static TimeConvention Window(string id, string rule, string summary, Func<LocalDate, (LocalDate First, LocalDate Last)> window) =>
        New(id, rule, summary, match => window(match.RelativeTo) is var (first, last) ? Reckoning.Within(first, last) : default);

    private static TimeConvention Found(string id, string rule, string summary, Func<IEnumerable<TimeWindow>, LocalDate, TimeWindow?> find) =>
        New(id, rule, summary, match => find(RecurringTime.Of(match), match.RelativeTo)?.ToEdtf() ?? default);

    // Creates the three conventions of a phrase whose tense determines the time.
    private static TensedConvention Tensed(
        string id, string rule, string summary, Func<IEnumerable<TimeWindow>, LocalDate, Edtf> untold, Func<TimeWindow, Edtf> edtf) => new(
        New(id, rule, summary, match => untold(RecurringTime.Of(match), match.RelativeTo)),
        New(id + "-latest", rule, $"{summary} The tense is past: without a year it is the latest that has begun.",
            match => OrWritten(match.Point, match.RelativeTo, RecurringTime.Latest) is { } time ? edtf(time) : default),
        New(id + "-coming", rule, $"{summary} The tense is future: without a year it is the first that isn't over.",
            match => OrWritten(match.Point, match.RelativeTo, RecurringTime.Coming) is { } time ? edtf(time) : default));

    // Creates the three conventions of a part of a unit. The patterns name the unit by a word, so no slot has it.
    private static TensedConvention PartOf(string id, string rule, string summary, int unit, int fraction = 0)
    {
        return new(
            New(id, rule, summary, match => Find(match, RecurringTime.Own)),
            New(id + "-latest", rule, $"{summary} The tense is past: it is the latest that has begun.", match => Find(match, RecurringTime.Latest)),
            New(id + "-coming", rule, $"{summary} The tense is future: it is the first that isn't over.", match => Find(match, RecurringTime.Coming)));

        Edtf Find(TimePhraseMatch match, Func<IEnumerable<TimeWindow>, LocalDate, TimeWindow?> find) =>
            OrWritten(match.Point with { Unit = unit, Fraction = fraction }, match.RelativeTo, find)?.ToEdtf() ?? default;
    }

    // Finds the time that the tense determines. A phrase with a year, or with "last", "this" or "next", determines the time itself, even if it is far from the
    // date.
    private static TimeWindow? OrWritten(TimePoint point, LocalDate date, Func<IEnumerable<TimeWindow>, LocalDate, TimeWindow?> find) =>
        point.IsFixed ? point.Around(date).FirstOrDefault() : find(point.Around(date), date);

    private static Edtf OrDefault(TimeWindow? time, Func<TimeWindow, Edtf> edtf) => time is null ? default : edtf(time);

    private static TimeConvention Refused(string id, string summary) =>
        new() { Id = id, Formula = "no date", Summary = summary };

    // Returns the found time. If it is in the week or year of the date, the phrase means either this time or the one a week or year further away.
    private static Edtf InOwn(
        TimePhraseMatch match, int whole, Func<IEnumerable<TimeWindow>, LocalDate, TimeWindow?> find, int part, int further)
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

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

    private static TimeConvention Refused(string id, string summary) =>
        new() { Id = id, Formula = "no date", Summary = summary };

    // If the found time is in the week or year of the date, the phrase means either this time or the one a week or year further away.
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

namespace Geopol.Events;

/// <summary>The conventions that the library has, by what they are about. Their ids are permanent.</summary>
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

    private static LocalDate Shifted(TimePhraseMatch match, int unit) => Reckoning.Plus(match.RelativeTo, unit, match[TimeSlot.Shift]);
}

namespace Geopol.Events;

/// <summary>The rules about figures, money and times.</summary>
[RuleRows]
internal static partial class ValueRows
{
    internal static Rule[] All { get; } =
    [
        new Rule<Quantity>(IssueCodes.FiguresOutOfOrder, Severity.Error, "",
            static q => (q.Low is not null || q.Best is not null) && (q.Low > q.High || q.Low > q.Best || q.Best > q.High),
            "The lowest figure is above the best, or the best above the highest: mend their order."),
        new Rule<Quantity>(IssueCodes.ExactAndVague, Severity.Warning, "exact",
            static q => q.Exact is not null && (q.About is not null || q.Low is not null || q.Best is not null || q.High is not null),
            "A figure is exact or vague, not both: keep what the source says."),
        new Rule<Money>(IssueCodes.MoneyWithoutCurrency, Severity.Warning, "currency",
            static m => m.Currency.IsAbsent,
            "No currency is given: name it, if the source does."),
        new Rule<EventTime>(IssueCodes.WordsWithoutDate, Severity.Information, "relativeTo",
            static t => t.Edtf.IsAbsent && t.RelativeTo.IsAbsent,
            "The words are relative to nothing: give the date of the text, so that they can be resolved."),
        new Rule<EventTime>(IssueCodes.WordsWithoutLanguage, Severity.Warning, "language",
            static t => t.Words is not null && t.Language.IsAbsent,
            "The words have no language: name it."),
    ];
}

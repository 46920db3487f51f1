namespace Geopol.Events;

/// <summary>The rules about figures, money and times.</summary>
internal static class ValueRows
{
    [Rule("GE2801", IssueSeverity.Warning, "",
        "`low`, `best` and `high` are out of order. Correct the figures so that none is above the next.")]
    internal static bool FiguresOutOfOrder(Quantity q) => (q.Low is not null || q.Best is not null) && (q.Low > q.High || q.Low > q.Best || q.Best > q.High);

    [Rule("GE2802", IssueSeverity.Warning, "exact",
        "`exact` is given together with a vague figure. Keep the figure that the source states.")]
    internal static bool ExactAndVague(Quantity q) => q.Exact is not null && (q.About is not null || q.Low is not null || q.Best is not null || q.High is not null);

    [Rule("GE2803", IssueSeverity.Warning, "currency",
        "The amount has no currency. Name the currency if the source does.")]
    internal static bool MoneyWithoutCurrency(Money m) => m.Currency.IsAbsent;

    [Rule("GE2804", IssueSeverity.Information, "relativeTo",
        "The words of the time have no date that they are relative to. Give the date of the text, so that the words can be resolved.")]
    internal static bool WordsWithoutDate(EventTime t) => t.Edtf.IsAbsent && t.RelativeTo.IsAbsent;

    [Rule("GE2805", IssueSeverity.Warning, "language",
        "The words of the time have no language. Name the language.")]
    internal static bool WordsWithoutLanguage(EventTime t) => t.Words is not null && t.Language.IsAbsent;
}

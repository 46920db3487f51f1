namespace Geopol.Events.Tests;

internal static class ValueCases
{
    private static readonly Edtf Published = Edtf.Parse("2023-09-09");

    internal static RuleCase[] All { get; } =
    [
        new(IssueCodes.FiguresOutOfOrder, IssueSeverity.Warning, "$.quantity", Many(Quantity.Between(6, 5)), Many(Quantity.Between(5, 5)), Many(Quantity.Between(5, null))),
        new(IssueCodes.FiguresOutOfOrder, IssueSeverity.Warning, "$.quantity", Many(Quantity.Estimate(6, 5, null)), Many(Quantity.Estimate(5, 5, null))),
        new(IssueCodes.FiguresOutOfOrder, IssueSeverity.Warning, "$.value.amount", Worth(Quantity.Estimate(null, 6, 5)), Worth(Quantity.Estimate(5, 6, 7))),
        new(IssueCodes.ExactAndVague, IssueSeverity.Warning, "$.quantity.exact",
            Many(Quantity.OfParts(exact: 5, about: 5)),
            Many(5),
            Many(Quantity.Exactly(5).As("five or so"))),
        new(IssueCodes.ExactAndVague, IssueSeverity.Warning, "$.quantity.exact", Many(Quantity.OfParts(exact: 5, low: 4)), Many(Quantity.OfParts(about: 5, low: 4))),
        new(IssueCodes.ExactAndVague, IssueSeverity.Warning, "$.quantity.exact", Many(Quantity.OfParts(exact: 5, best: 5)), Many(Quantity.OfParts(about: 5, best: 5))),
        new(IssueCodes.ExactAndVague, IssueSeverity.Warning, "$.quantity.exact", Many(Quantity.OfParts(exact: 5, high: 6)), Many(Quantity.OfParts(about: 5, high: 6))),
        new(IssueCodes.MoneyWithoutCurrency, IssueSeverity.Warning, "$.value.currency",
            CorpusGoods.Grain with { Value = new() { Amount = 5 } },
            Worth(5)),
        new(IssueCodes.WordsWithoutDate, IssueSeverity.Information, "$.when.relativeTo",
            On(EventTime.Said("soon") with { Language = LanguageTag.English }),
            On(EventTime.Said("soon") with { Language = LanguageTag.English, RelativeTo = Published }),
            On(EventTime.Of(Published, "soon")),
            On(EventTime.Of(Published))),
        new(IssueCodes.WordsWithoutLanguage, IssueSeverity.Warning, "$.when.language",
            On(EventTime.Of(Published, "heute")),
            On(EventTime.Of(Published, "heute") with { Language = LanguageTag.German }),
            On(EventTime.Of(Published))),
    ];

    private static Goods Many(Quantity quantity) => CorpusGoods.Grain with { Quantity = quantity };

    private static Goods Worth(Quantity amount) => CorpusGoods.Grain with { Value = new() { Amount = amount, Currency = CurrencyCode.Parse("USD") } };

    private static Transfer On(EventTime when) => Subject.Supply with { When = when };
}

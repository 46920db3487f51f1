namespace Geopol.Events;

/// <summary>The rules about goods.</summary>
[RuleRows]
internal static partial class GoodsRows
{
    internal static Rule[] All { get; } =
    [
        new Rule<Goods>(IssueCodes.GoodsUnnamed, Severity.Warning, "",
            static g => g.Commodity.IsAbsent && g.Name is null && g.Designation is null && g.Codes.IsEmpty && g.Unknown.IsEmpty,
            "Neither commodity, name, designation nor code is given: what goods?"),
        new Rule<Goods>(IssueCodes.NegativeGoods, Severity.Error, "",
            static g => Figures.IsNegative(g.Quantity) || Figures.IsNegative(g.Ordered) || Figures.IsNegative(g.Delivered),
            "Goods can not be fewer than none: mend the figure."),
        new Rule<Goods>(IssueCodes.MoreDeliveredThanOrdered, Severity.Warning, "delivered",
            static g => g.Delivered is { } delivered && delivered.Exact > g.Ordered?.Exact,
            "More was delivered than ordered: mend one of the figures, if the source has them otherwise."),
        new Rule<Goods>(IssueCodes.OrWithoutDesignation, Severity.Warning, "designation",
            static g => g.Designation is null && !g.OrDesignations.IsEmpty,
            "Other designations are given but not the first: put it under designation."),
    ];
}

namespace Geopol.Events;

/// <summary>The rules about goods.</summary>
internal static class GoodsRows
{
    [Rule("GE2701", IssueSeverity.Warning, "",
        "The goods have no commodity, name, designation or code. Give at least one of them.")]
    internal static bool GoodsUnnamed(Goods g) => g.Commodity.IsAbsent && g.Name is null && g.Designation is null && g.Codes.IsEmpty && g.Unknown.IsEmpty;

    [Rule("GE2702", IssueSeverity.Error, "",
        "A quantity of the goods is below zero. Correct the figure.")]
    internal static bool NegativeGoods(Goods g) => Figures.IsNegative(g.Quantity) || Figures.IsNegative(g.Ordered) || Figures.IsNegative(g.Delivered);

    [Rule("GE2703", IssueSeverity.Warning, "delivered",
        "The delivered quantity exceeds the ordered quantity. Correct one of the figures, unless the source states both.")]
    internal static bool MoreDeliveredThanOrdered(Goods g) => g.Delivered is { } delivered && delivered.Exact > g.Ordered?.Exact;

    [Rule("GE2704", IssueSeverity.Warning, "designation",
        "`orDesignations` is given, but `designation` is missing. Move the first alternative to `designation`.")]
    internal static bool OrWithoutDesignation(Goods g) => g.Designation is null && !g.OrDesignations.IsEmpty;
}

namespace Geopol.Events.Tests;

internal static class GoodsCases
{
    private static readonly Goods Shells = Commodity.Munitions;

    internal static RuleCase[] All { get; } =
    [
        new(IssueCodes.GoodsUnnamed, IssueSeverity.Warning, "$",
            new Goods { Quantity = 40 },
            Shells,
            Goods.Named("shells"),
            new Goods { Designation = "KN-23" },
            new Goods { Codes = [Identifier.Parse("hs:9306")] },
            new Goods { Unknown = UnknownMembers.Parse("""{"serial":"1"}""") }),
        new(IssueCodes.NegativeGoods, IssueSeverity.Error, "$", Shells with { Quantity = -1 }, Shells with { Quantity = 0 }),
        new(IssueCodes.NegativeGoods, IssueSeverity.Error, "$", Shells with { Ordered = Quantity.Around(-1) }, Shells with { Ordered = Quantity.Around(1) }),
        new(IssueCodes.NegativeGoods, IssueSeverity.Error, "$", Shells with { Delivered = Quantity.Estimate(null, -2, null) }, Shells with { Delivered = Quantity.Estimate(0, 2, null) }),
        new(IssueCodes.NegativeGoods, IssueSeverity.Error, "$", Shells with { Delivered = Quantity.Between(null, -2) }, Shells with { Delivered = Quantity.Said("none") }),
        new(IssueCodes.MoreDeliveredThanOrdered, IssueSeverity.Warning, "$.delivered",
            Shells with { Ordered = 10, Delivered = 11 },
            Shells with { Ordered = 10, Delivered = 10 },
            Shells with { Ordered = Quantity.Around(10), Delivered = 11 },
            Shells with { Delivered = 11 }),
        new(IssueCodes.OrWithoutDesignation, IssueSeverity.Warning, "$.designation",
            Shells with { OrDesignations = ["KN-24"] },
            Shells with { Designation = "KN-23", OrDesignations = ["KN-24"] }),
    ];
}

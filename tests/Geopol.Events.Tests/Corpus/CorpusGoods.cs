namespace Geopol.Events.Tests;

/// <summary>The goods that are transferred, shown or used in the reference corpus.</summary>
internal static class CorpusGoods
{
    internal static Goods Arms { get; } = Commodity.Arms;

    internal static Goods Munitions { get; } = Commodity.Munitions;

    internal static Goods MultipleRocketLaunchers { get; } = Of("multiple-rocket-launchers");

    internal static Goods ShortRangeBallisticMissiles { get; } = Of("short-range-ballistic-missiles");

    internal static Goods IntercontinentalBallisticMissiles { get; } = Of("intercontinental-ballistic-missiles");

    internal static Goods StrikeDrones { get; } = Of("strike-drones");

    internal static Goods ReconnaissanceDrones { get; } = Of("reconnaissance-drones");

    internal static Goods Grain { get; } = Of("grain");

    internal static Goods Oil { get; } = Of("oil");

    internal static Goods HardCurrency { get; } = Of("hard-currency");

    internal static Goods MilitaryTechnology { get; } = Of("military-technology");

    internal static Goods HighlySensitiveMilitaryTechnology { get; } = MilitaryTechnology with { Name = "highly sensitive military technology" };

    internal static Goods SatelliteTechnology { get; } = Of("satellite-technology");

    internal static Goods NuclearSubmarineTechnology { get; } = Of("nuclear-submarine-technology");

    internal static Goods BallisticMissileTechnology { get; } = Of("ballistic-missile-technology");

    internal static Goods ConventionalArmsDeals { get; } = Of("conventional-arms-deals");

    internal static Goods FoodAid { get; } = Of("food-aid");

    internal static Goods EnergyAid { get; } = Of("energy-aid");

    private static Goods Of(string commodity) => Commodity.Parse(commodity);
}

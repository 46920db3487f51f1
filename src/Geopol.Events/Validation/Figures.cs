namespace Geopol.Events;

/// <summary>What can be wrong with figures that count things.</summary>
internal static class Figures
{
    internal static bool IsNegative(Quantity? quantity) =>
        quantity is not null && (quantity.Exact < 0 || quantity.About < 0 || quantity.Low < 0 || quantity.Best < 0 || quantity.High < 0);
}

namespace Geopol.Events;

/// <summary>What can be wrong with figures that count things.</summary>
internal static class Figures
{
    internal static bool IsNegative(Quantity? quantity) =>
        quantity is not null && (IsNegative(quantity.Exact) || IsNegative(quantity.About) || IsNegative(quantity.Low) || IsNegative(quantity.Best) || IsNegative(quantity.High));

    // The sign tells sooner than a comparison; that of nothing may be negative.
    private static bool IsNegative(decimal? figure) => figure is { } given && decimal.IsNegative(given) && given != 0;
}

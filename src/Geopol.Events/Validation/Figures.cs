namespace Geopol.Events;

/// <summary>Tests of figures that count things.</summary>
internal static class Figures
{
    internal static bool IsNegative(Quantity? quantity) =>
        quantity is not null && (IsNegative(quantity.Exact) || IsNegative(quantity.About) || IsNegative(quantity.Low) || IsNegative(quantity.Best) || IsNegative(quantity.High));

    // The test of the sign is faster than a comparison. Zero can have a negative sign.
    private static bool IsNegative(decimal? figure) => figure is { } given && decimal.IsNegative(given) && given != 0;
}

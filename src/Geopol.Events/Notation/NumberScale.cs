namespace Geopol.Events;

/// <summary>The scale of an amount: millions or billions.</summary>
internal static class NumberScale
{
    internal const decimal Billion = 1_000_000_000;

    internal const decimal Million = 1_000_000;

    /// <summary>Returns a billion, a million or one: the largest scale in which the numbers have at most three decimals.</summary>
    internal static decimal Of(decimal low, decimal? high) => IsShortIn(Billion, low, high) ? Billion : IsShortIn(Million, low, high) ? Million : 1;

    private static bool IsShortIn(decimal scale, decimal low, decimal? high) => low >= scale && IsShort(low / scale) && (high is null || IsShort(high.Value / scale));

    private static bool IsShort(decimal number) => decimal.Round(number, 3) == number;
}

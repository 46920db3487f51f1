namespace Geopol.Events.Benchmarks;

/// <summary>Computes medians.</summary>
internal static class Median
{
    internal static double Of(IEnumerable<double> numbers)
    {
        var sorted = numbers.Order().ToArray();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}

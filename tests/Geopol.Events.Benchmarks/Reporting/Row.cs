namespace Geopol.Events.Benchmarks;

/// <summary>A row of the report: the median, minimum and maximum of a figure over the processes, and its limit.</summary>
internal sealed record Row(string What, double Median, double Least, double Most, double? AtMost)
{
    internal bool IsMet => AtMost is not { } limit || Median <= limit;
}

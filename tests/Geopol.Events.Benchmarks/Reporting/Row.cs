namespace Geopol.Events.Benchmarks;

/// <summary>A line of the report: a figure's median and spread over the processes, and the most that it may be.</summary>
internal sealed record Row(string What, double Median, double Least, double Most, double? AtMost)
{
    internal bool IsMet => AtMost is not { } limit || Median <= limit;
}

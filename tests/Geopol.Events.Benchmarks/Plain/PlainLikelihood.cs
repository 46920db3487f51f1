namespace Geopol.Events.Benchmarks;

internal sealed record PlainLikelihood
{
    public double? High { get; init; }

    public double? Low { get; init; }

    public string? Word { get; init; }

    public string? Yardstick { get; init; }

    public string? YardstickVersion { get; init; }
}

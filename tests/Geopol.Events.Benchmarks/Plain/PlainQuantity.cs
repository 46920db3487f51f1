namespace Geopol.Events.Benchmarks;

internal sealed record PlainQuantity
{
    public string? About { get; init; }

    public string? Best { get; init; }

    public string? Exact { get; init; }

    public string? High { get; init; }

    public string? Low { get; init; }

    public string? Unit { get; init; }

    public string? Words { get; init; }
}

namespace Geopol.Events.Benchmarks;

internal sealed record PlainPloverCode
{
    public string[]? Modes { get; init; }

    public required string Type { get; init; }
}

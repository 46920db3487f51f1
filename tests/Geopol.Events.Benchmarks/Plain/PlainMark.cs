namespace Geopol.Events.Benchmarks;

internal sealed record PlainMark
{
    public Dictionary<string, string>? Basis { get; init; }

    public required string Kind { get; init; }

    public required string Member { get; init; }
}

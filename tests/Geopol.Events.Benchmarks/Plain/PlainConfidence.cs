namespace Geopol.Events.Benchmarks;

internal sealed record PlainConfidence
{
    public Dictionary<string, string>? Basis { get; init; }

    public required string Level { get; init; }

    public string? Scale { get; init; }
}

namespace Geopol.Events.Benchmarks;

internal sealed record PlainCoding
{
    public required string Code { get; init; }

    public string? Coder { get; init; }

    public required string Scheme { get; init; }

    public string? Version { get; init; }
}

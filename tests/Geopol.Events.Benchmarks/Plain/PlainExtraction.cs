namespace Geopol.Events.Benchmarks;

internal sealed record PlainExtraction
{
    public string? Confidence { get; init; }

    public string? Id { get; init; }

    public required string System { get; init; }

    public string? Version { get; init; }
}

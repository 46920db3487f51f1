namespace Geopol.Events.Benchmarks;

internal sealed record PlainClaimLink
{
    public Dictionary<string, string>? Note { get; init; }

    public string? Outcome { get; init; }

    public required string Relation { get; init; }

    public required string To { get; init; }
}

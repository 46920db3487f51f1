namespace Geopol.Events.Benchmarks;

internal sealed record PlainWarning : PlainEvent
{
    public PlainActor[]? Addressees { get; init; }

    public PlainProposition? Condition { get; init; }

    public PlainProposition? Consequence { get; init; }

    public PlainActor[]? Issuers { get; init; }

    public string? Kind { get; init; }
}

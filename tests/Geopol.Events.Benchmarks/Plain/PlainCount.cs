namespace Geopol.Events.Benchmarks;

internal sealed record PlainCount
{
    public required string Kind { get; init; }

    public required PlainQuantity Number { get; init; }

    public PlainActor? Of { get; init; }
}

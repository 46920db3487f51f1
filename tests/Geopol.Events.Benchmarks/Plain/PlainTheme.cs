namespace Geopol.Events.Benchmarks;

internal sealed record PlainTheme
{
    public PlainActor? Actor { get; init; }

    public PlainProposition? Content { get; init; }

    public PlainGoods? Goods { get; init; }

    public string? Relation { get; init; }
}

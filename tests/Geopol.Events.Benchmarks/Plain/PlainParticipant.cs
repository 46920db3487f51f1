namespace Geopol.Events.Benchmarks;

internal sealed record PlainParticipant
{
    public PlainActor? Actor { get; init; }

    public PlainProposition? Clause { get; init; }

    public PlainGoods? Goods { get; init; }

    public PlainPlace? Place { get; init; }
}

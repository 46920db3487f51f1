namespace Geopol.Events.Benchmarks;

internal sealed record PlainGoodsProperty
{
    public string? Kind { get; init; }

    public PlainQuantity? Value { get; init; }
}

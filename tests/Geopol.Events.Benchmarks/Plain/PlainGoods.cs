namespace Geopol.Events.Benchmarks;

internal sealed record PlainGoods
{
    public Dictionary<string, string>? Codes { get; init; }

    public string? Commodity { get; init; }

    public string? Condition { get; init; }

    public PlainQuantity? Delivered { get; init; }

    public string? Designation { get; init; }

    public string? Name { get; init; }

    public string[]? OrDesignations { get; init; }

    public PlainQuantity? Ordered { get; init; }

    public PlainGoodsProperty[]? Properties { get; init; }

    public PlainQuantity? Quantity { get; init; }

    public PlainMoney? Value { get; init; }
}

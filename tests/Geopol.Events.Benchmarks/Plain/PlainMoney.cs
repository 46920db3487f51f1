namespace Geopol.Events.Benchmarks;

internal sealed record PlainMoney
{
    public required PlainQuantity Amount { get; init; }

    public string? Currency { get; init; }

    public string? PricesOf { get; init; }
}

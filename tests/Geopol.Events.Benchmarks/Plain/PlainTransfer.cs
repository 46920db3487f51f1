namespace Geopol.Events.Benchmarks;

internal sealed record PlainTransfer : PlainEvent
{
    public PlainGoods[]? Consideration { get; init; }

    public PlainEventTime? DeliveredOn { get; init; }

    public string? EndUse { get; init; }

    public PlainActor[]? EndUsers { get; init; }

    public PlainActor[]? FinancedBy { get; init; }

    public PlainActor[]? Intermediaries { get; init; }

    public PlainGoods[]? Items { get; init; }

    public string? Kind { get; init; }

    public PlainActor? OnBehalfOf { get; init; }

    public PlainEventTime? OrderedOn { get; init; }

    public PlainActor? Origin { get; init; }

    public PlainActor[]? Recipients { get; init; }

    public string? Stage { get; init; }

    public PlainActor[]? StageBy { get; init; }

    public PlainActor[]? Suppliers { get; init; }

    public PlainPlace[]? Via { get; init; }
}

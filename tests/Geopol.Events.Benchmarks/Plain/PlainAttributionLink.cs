namespace Geopol.Events.Benchmarks;

internal sealed record PlainAttributionLink
{
    public string[]? About { get; init; }

    public string? Access { get; init; }

    public string? Act { get; init; }

    public string[]? Basis { get; init; }

    public Dictionary<string, string>? Capacity { get; init; }

    public string? Channel { get; init; }

    public PlainConfidence? Confidence { get; init; }

    public PlainDocumentReference? Document { get; init; }

    public string? Evidentiality { get; init; }

    public PlainMark[]? Marks { get; init; }

    public string? Naming { get; init; }

    public PlainEventTime? On { get; init; }

    public PlainQuote[]? Quotes { get; init; }

    public string? Reliability { get; init; }

    public PlainActor[]? Sources { get; init; }

    public PlainActor[]? To { get; init; }
}

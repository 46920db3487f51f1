namespace Geopol.Events.Benchmarks;

internal sealed record PlainAgreement : PlainEvent
{
    public string? Kind { get; init; }

    public PlainActor[]? Parties { get; init; }

    public string? Stage { get; init; }

    public PlainActor[]? StageBy { get; init; }

    public string? Subject { get; init; }

    public PlainProposition[]? Terms { get; init; }

    public Dictionary<string, string>? Title { get; init; }
}

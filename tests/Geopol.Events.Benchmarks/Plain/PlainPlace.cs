namespace Geopol.Events.Benchmarks;

internal sealed record PlainPlace
{
    public PlainCoordinates? Coordinates { get; init; }

    public PlainActor? Country { get; init; }

    public Dictionary<string, string>? Description { get; init; }

    public Dictionary<string, string>? Id { get; init; }

    public Dictionary<string, string>? Names { get; init; }

    public string? Precision { get; init; }

    public PlainPlace? Within { get; init; }
}

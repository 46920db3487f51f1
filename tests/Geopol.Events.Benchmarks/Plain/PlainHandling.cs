namespace Geopol.Events.Benchmarks;

internal sealed record PlainHandling
{
    public string? Licence { get; init; }

    public Dictionary<string, string>? Markings { get; init; }

    public PlainActor[]? ReleasableTo { get; init; }

    public Dictionary<string, string>? Statement { get; init; }

    public string? Tlp { get; init; }
}

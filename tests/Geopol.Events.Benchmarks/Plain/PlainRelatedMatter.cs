namespace Geopol.Events.Benchmarks;

internal sealed record PlainRelatedMatter
{
    public Dictionary<string, string>? Id { get; init; }

    public string? Kind { get; init; }

    public Dictionary<string, string>? Names { get; init; }
}

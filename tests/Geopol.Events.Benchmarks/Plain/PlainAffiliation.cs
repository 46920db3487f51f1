namespace Geopol.Events.Benchmarks;

internal sealed record PlainAffiliation
{
    public required PlainActor Of { get; init; }

    public string? Role { get; init; }

    public string? Since { get; init; }

    public Dictionary<string, string>? Title { get; init; }

    public string? Until { get; init; }
}

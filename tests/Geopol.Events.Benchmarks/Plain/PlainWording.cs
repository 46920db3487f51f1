namespace Geopol.Events.Benchmarks;

internal sealed record PlainWording
{
    public string? Hedge { get; init; }

    public string? Language { get; init; }

    public string? Lemma { get; init; }

    public string? Manner { get; init; }

    public string? TenseForm { get; init; }
}

namespace Geopol.Events.Benchmarks;

internal sealed record PlainOtherName
{
    public string? Kind { get; init; }

    public string? Language { get; init; }

    public string? Text { get; init; }
}

namespace Geopol.Events.Benchmarks;

internal sealed record PlainEventTime
{
    public string? Edtf { get; init; }

    public string? Language { get; init; }

    public string? RelativeTo { get; init; }

    public string? Words { get; init; }
}

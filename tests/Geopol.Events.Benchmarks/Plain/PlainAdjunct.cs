namespace Geopol.Events.Benchmarks;

internal sealed record PlainAdjunct
{
    public PlainParticipant? Participant { get; init; }

    public string? Relation { get; init; }
}

namespace Geopol.Events.Benchmarks;

internal sealed record PlainMeeting : PlainEvent
{
    public PlainEventTime? FormerlyFor { get; init; }

    public PlainActor? Host { get; init; }

    public string? Mode { get; init; }

    public string? Occasion { get; init; }

    public PlainActor[]? Parties { get; init; }

    public PlainEventTime? ScheduledFor { get; init; }

    public string? Status { get; init; }

    public PlainParticipant[]? Topics { get; init; }

    public string? Venue { get; init; }
}

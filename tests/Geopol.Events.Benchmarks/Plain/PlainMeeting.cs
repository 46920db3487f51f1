namespace Geopol.Events.Benchmarks;

internal sealed record PlainMeeting : PlainEvent
{
    public PlainActor? Host { get; init; }

    public string? Mode { get; init; }

    public string? Occasion { get; init; }

    public PlainActor[]? Participants { get; init; }

    public PlainEventTime? ScheduledFor { get; init; }

    public string? Status { get; init; }

    public PlainProposition[]? Topics { get; init; }

    public string? Venue { get; init; }
}

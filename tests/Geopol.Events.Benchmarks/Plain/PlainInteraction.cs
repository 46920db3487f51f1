namespace Geopol.Events.Benchmarks;

internal sealed record PlainInteraction : PlainEvent
{
    public PlainActor[]? Actors { get; init; }

    public PlainTheme? Cause { get; init; }

    public PlainProposition? Content { get; init; }

    public PlainCount[]? Counts { get; init; }

    public PlainProposition? Grounds { get; init; }

    public PlainGoods[]? Instruments { get; init; }

    public string? Occasion { get; init; }

    public PlainPloverCode? Plover { get; init; }

    public PlainActor[]? Recipients { get; init; }

    public string? Status { get; init; }

    public PlainTheme[]? Themes { get; init; }

    public string? Verb { get; init; }
}

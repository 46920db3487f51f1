namespace Geopol.Events.Benchmarks;

internal sealed record PlainInteraction : PlainEvent
{
    public PlainAdjunct[]? Adjuncts { get; init; }

    public PlainParticipant[]? Agents { get; init; }

    public PlainMoney[]? Amounts { get; init; }

    public PlainParticipant[]? Beneficiaries { get; init; }

    public PlainProposition? Content { get; init; }

    public PlainCount[]? Counts { get; init; }

    public PlainParticipant[]? Destinations { get; init; }

    public PlainParticipant[]? Instruments { get; init; }

    public PlainParticipant[]? Objects { get; init; }

    public string? Occasion { get; init; }

    public PlainParticipant[]? Opponents { get; init; }

    public PlainParticipant[]? Partners { get; init; }

    public PlainPloverCode? Plover { get; init; }

    public PlainParticipant[]? Recipients { get; init; }

    public PlainParticipant[]? Sources { get; init; }

    public string? Status { get; init; }

    public PlainParticipant[]? Topics { get; init; }

    public string? Verb { get; init; }
}

namespace Geopol.Events.Benchmarks;

internal sealed record PlainProposition
{
    public string[]? Asks { get; init; }

    public string? Aspect { get; init; }

    public PlainProposition? Condition { get; init; }

    public string? Disposition { get; init; }

    public required PlainEvent Event { get; init; }

    public string? Evidentiality { get; init; }

    public PlainLikelihood? Likelihood { get; init; }

    public string? Modality { get; init; }

    public string? Polarity { get; init; }

    public string? Tense { get; init; }

    public PlainWording? Wording { get; init; }
}

namespace Geopol.Events.Benchmarks;

internal sealed record PlainClaim
{
    public PlainAttributionLink[]? Attribution { get; init; }

    public PlainConfidence? Confidence { get; init; }

    public string? Credibility { get; init; }

    public PlainEvidenceItem[]? Evidence { get; init; }

    public Dictionary<string, System.Text.Json.JsonElement>? Extra { get; init; }

    public PlainExtraction? Extraction { get; init; }

    public required string Format { get; init; }

    public PlainHandling? Handling { get; init; }

    public PlainClaimLink[]? Links { get; init; }

    public required PlainProposition Proposition { get; init; }

    public DateTimeOffset? RecordedAt { get; init; }

    public PlainActor? RecordedBy { get; init; }
}

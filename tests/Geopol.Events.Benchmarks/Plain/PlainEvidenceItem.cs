namespace Geopol.Events.Benchmarks;

internal sealed record PlainEvidenceItem
{
    public DateTimeOffset? Accessed { get; init; }

    public string? ArchiveUrl { get; init; }

    public string? Authenticity { get; init; }

    public string? Captured { get; init; }

    public Dictionary<string, string>? Description { get; init; }

    public PlainDocumentReference? Document { get; init; }

    public string? Kind { get; init; }

    public string? Published { get; init; }

    public string? Sha256 { get; init; }

    public string? Url { get; init; }
}

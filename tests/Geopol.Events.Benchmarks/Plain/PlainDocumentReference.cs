namespace Geopol.Events.Benchmarks;

internal sealed record PlainDocumentReference
{
    public DateTimeOffset? Accessed { get; init; }

    public string? ArchiveUrl { get; init; }

    public Dictionary<string, string>? Id { get; init; }

    public string? Language { get; init; }

    public string? Locator { get; init; }

    public string? Published { get; init; }

    public PlainActor? Publisher { get; init; }

    public Dictionary<string, string>? Title { get; init; }

    public string? TranslatedFrom { get; init; }

    public string? Translator { get; init; }

    public string? Url { get; init; }
}

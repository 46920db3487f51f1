namespace Geopol.Events.Benchmarks;

internal sealed record PlainQuote
{
    public string? Kind { get; init; }

    public string? Language { get; init; }

    public required string Text { get; init; }

    public PlainQuote? TranslationOf { get; init; }

    public string? Translator { get; init; }
}

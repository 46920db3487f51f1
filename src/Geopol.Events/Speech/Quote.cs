namespace Geopol.Events;

/// <summary>Words of a source, as said or in translation. They belong to the link whose words they are.</summary>
/// <remarks>Immutable and thread safe; compared by value. In no key: what is stated from it is.</remarks>
[WireObject]
public sealed partial record Quote
{
    /// <summary>The words, never empty; null where they aren't at hand, of a step between the original and a translation.</summary>
    public partial string? Text { get; init; }

    /// <summary>Their language; absent where not known.</summary>
    public partial LanguageTag Language { get; init; }

    /// <summary>How near they are to what was said; absent where not known.</summary>
    public partial QuoteKind Kind { get; init; }

    /// <summary>The words that these translate; null where these are the original or the original isn't known.</summary>
    public partial Quote? TranslationOf { get; init; }

    /// <summary>Who translated; absent where it is no translation or nothing is known of it.</summary>
    public partial Translator Translator { get; init; }

    /// <summary>The words between quotation marks.</summary>
    public override string ToString() => Text is null ? "a quotation" : $"\"{Text}\"";
}

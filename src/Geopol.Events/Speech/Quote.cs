namespace Geopol.Events;

/// <summary>The words of a source, as said or in translation. A quotation belongs to the link of its speaker.</summary>
/// <remarks>Immutable and thread safe; compared by value. It is in the <c>ContentId</c> but in no other key.</remarks>
[WireObject]
public sealed partial record Quote
{
    /// <summary>The words, never empty; null if they aren't available, for example for a step between the original and a translation.</summary>
    public partial string? Text { get; init; }

    /// <summary>The language of the words; absent if not known.</summary>
    public partial LanguageTag Language { get; init; }

    /// <summary>Whether the quotation is verbatim or a paraphrase; absent if not known.</summary>
    public partial QuoteKind Kind { get; init; }

    /// <summary>The quotation that this quotation translates; null if this is the original, or if the original isn't known.</summary>
    public partial Quote? TranslationOf { get; init; }

    /// <summary>The translator: a person or a machine; absent if this is the original, or if the translator isn't known.</summary>
    public partial Translator Translator { get; init; }

    /// <summary>Returns the words between quotation marks.</summary>
    public override string ToString() => Text is null ? "a quotation" : $"\"{Text}\"";
}

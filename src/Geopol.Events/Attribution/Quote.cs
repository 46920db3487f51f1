namespace Geopol.Events;

/// <summary>Words of a source, as said or in translation. They belong to the link whose words they are.</summary>
/// <remarks>Immutable and thread safe; compared by value. In no key: what is stated from it is.</remarks>
public sealed partial record Quote : INested
{
    /// <summary>The words, never empty.</summary>
    public required string Text { get; init => field = WellFormed.Required(value); }

    /// <summary>Their language; absent where not known.</summary>
    public LanguageTag Language { get; init; }

    /// <summary>How near they are to what was said; absent where not known.</summary>
    public QuoteKind Kind { get; init; }

    /// <summary>The words that these translate; null where these are the original or the original isn't known.</summary>
    public Quote? TranslationOf { get; init => field = Nesting.Guard(value); }

    /// <summary>Who translated; absent where it is no translation or nothing is known of it.</summary>
    public Translator Translator { get; init; }

    internal int Depth => 1 + Nesting.DepthOf(TranslationOf);

    int INested.Depth => Depth;

    /// <summary>The words between quotation marks.</summary>
    public override string ToString() => $"\"{Text}\"";
}

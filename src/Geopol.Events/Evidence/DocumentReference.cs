namespace Geopol.Events;

/// <summary>A reference to a document: an article, a report, a post.</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
[WireObject]
public sealed partial record DocumentReference
{
    /// <summary>The title of the document, by language.</summary>
    public partial LocalizedText Title { get; init; }

    /// <summary>The web address of the document, as given.</summary>
    public partial string? Url { get; init; }

    /// <summary>The web address of an archived copy.</summary>
    public partial string? ArchiveUrl { get; init; }

    /// <summary>The codes of the document, for example a DOI.</summary>
    public partial Identifiers Id { get; init; }

    /// <summary>The publisher of the document.</summary>
    public partial Actor? Publisher { get; init; }

    /// <summary>The date of publication; absent if not known.</summary>
    public partial Edtf Published { get; init; }

    /// <summary>The time at which the recorder read the document.</summary>
    public partial Instant? Accessed { get; init; }

    /// <summary>The language of the document.</summary>
    public partial LanguageTag Language { get; init; }

    /// <summary>The language from which the document was translated; absent if the document is the original, or if the language isn't known.</summary>
    public partial LanguageTag TranslatedFrom { get; init; }

    /// <summary>The translator of the document: a person or a machine.</summary>
    public partial Translator Translator { get; init; }

    /// <summary>The place in the document, in words or as a number: "p. 12".</summary>
    public partial string? Locator { get; init; }

    /// <summary>Returns the first of these that is given: the title, the address, the publisher, the first code.</summary>
    public override string ToString() => Title.Main ?? Url ?? Publisher?.ToString() ?? (Id.IsEmpty ? "a document" : Id[0].Value);
}

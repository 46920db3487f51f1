namespace Geopol.Events;

/// <summary>A reference to an article, a report, a post.</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
[WireObject]
public sealed partial record DocumentReference
{
    /// <summary>Its title by language.</summary>
    public partial LocalizedText Title { get; init; }

    /// <summary>Its address, as given.</summary>
    public partial string? Url { get; init; }

    /// <summary>The address of a copy.</summary>
    public partial string? ArchiveUrl { get; init; }

    /// <summary>Its codes: a DOI.</summary>
    public partial Identifiers Id { get; init; }

    /// <summary>The publisher.</summary>
    public partial Actor? Publisher { get; init; }

    /// <summary>The date of publication; absent where not known.</summary>
    public partial Edtf Published { get; init; }

    /// <summary>The time at which the recorder read it.</summary>
    public partial Instant? Accessed { get; init; }

    /// <summary>The language of the document.</summary>
    public partial LanguageTag Language { get; init; }

    /// <summary>The language from which it was translated; absent where it is the original, or not known.</summary>
    public partial LanguageTag TranslatedFrom { get; init; }

    /// <summary>The translator.</summary>
    public partial Translator Translator { get; init; }

    /// <summary>The words or the place in the document: "p. 12".</summary>
    public partial string? Locator { get; init; }

    /// <summary>The title, else the address, else the publisher.</summary>
    public override string ToString() => Title.Main ?? Url ?? Publisher?.ToString() ?? (Id.IsEmpty ? "a document" : Id[0].Value);
}

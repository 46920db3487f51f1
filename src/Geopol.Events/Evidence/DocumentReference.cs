namespace Geopol.Events;

/// <summary>Where something was published: an article, a report, a post.</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
[WireObject]
public sealed partial record DocumentReference
{
    /// <summary>Its title by language.</summary>
    public partial LocalizedText Title { get; init; }

    /// <summary>Its address, as given.</summary>
    public partial string? Url { get; init; }

    /// <summary>Where a copy is kept.</summary>
    public partial string? ArchiveUrl { get; init; }

    /// <summary>Its codes: a DOI.</summary>
    public partial Identifiers Id { get; init; }

    /// <summary>Who published it.</summary>
    public partial Actor? Publisher { get; init; }

    /// <summary>When it was published; absent where not known.</summary>
    public partial Edtf Published { get; init; }

    /// <summary>When the recorder read it.</summary>
    public partial Instant? Accessed { get; init; }

    /// <summary>The language it is in.</summary>
    public partial LanguageTag Language { get; init; }

    /// <summary>The language from which it was translated; absent where it wasn't, or nobody knows.</summary>
    public partial LanguageTag TranslatedFrom { get; init; }

    /// <summary>Who translated it.</summary>
    public partial Translator Translator { get; init; }

    /// <summary>The words or place within it: "p. 12".</summary>
    public partial string? Locator { get; init; }

    /// <summary>The title, else the address, else the publisher.</summary>
    public override string ToString() => Title.Main ?? Url ?? Publisher?.ToString() ?? (Id.IsEmpty ? "a document" : Id[0].Value);
}

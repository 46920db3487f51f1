namespace Geopol.Events;

/// <summary>Where something was published: an article, a report, a post.</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
public sealed partial record DocumentReference : INested
{
    private static readonly DocumentReference Nothing = new();

    /// <summary>Its title by language.</summary>
    public LocalizedText Title { get; init; }

    /// <summary>Its address, as given.</summary>
    public string? Url { get; init => field = WellFormed.OrAbsent(value); }

    /// <summary>Where a copy is kept.</summary>
    public string? ArchiveUrl { get; init => field = WellFormed.OrAbsent(value); }

    /// <summary>Its codes: a DOI.</summary>
    public Identifiers Id { get; init; }

    /// <summary>Who published it.</summary>
    public Actor? Publisher { get; init => field = Nesting.Guard(value); }

    /// <summary>When it was published; absent where not known.</summary>
    public Edtf Published { get; init; }

    /// <summary>When the recorder read it.</summary>
    public Instant? Accessed { get; init; }

    /// <summary>The language it is in.</summary>
    public LanguageTag Language { get; init; }

    /// <summary>The language from which it was translated; absent where it wasn't, or nobody knows.</summary>
    public LanguageTag TranslatedFrom { get; init; }

    /// <summary>Who translated it.</summary>
    public Translator Translator { get; init; }

    /// <summary>The words or place within it: "p. 12".</summary>
    public string? Locator { get; init => field = WellFormed.OrAbsent(value); }

    internal int Depth => 1 + Nesting.DepthOf(Publisher);

    int INested.Depth => Depth;

    bool INested.IsEmpty => Url is null && Title.IsAbsent && Equals(Nothing);

    /// <summary>The title, else the address, else the publisher.</summary>
    public override string ToString() => Title.Main ?? Url ?? Publisher?.ToString() ?? (Id.IsEmpty ? "a document" : Id[0].Value);
}

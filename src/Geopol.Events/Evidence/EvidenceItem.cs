namespace Geopol.Events;

/// <summary>An item of evidence that supports the recorder's record: a satellite image, a video, a data set.</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
[WireObject]
public sealed partial record EvidenceItem
{
    /// <summary>The kind of the item: image, video, data set; absent if the text doesn't say.</summary>
    public partial EvidenceKind Kind { get; init; }

    /// <summary>A description of what the item shows or contains.</summary>
    public partial LocalizedText Description { get; init; }

    /// <summary>The document in which the item was published.</summary>
    public partial DocumentReference? Document { get; init; }

    /// <summary>The web address of the item, as given.</summary>
    public partial string? Url { get; init; }

    /// <summary>The web address of an archived copy.</summary>
    public partial string? ArchiveUrl { get; init; }

    /// <summary>The SHA-256 hash of the item's bytes; absent if no hash was computed.</summary>
    public partial Sha256 Sha256 { get; init; }

    /// <summary>The date on which the item was captured; absent if not known.</summary>
    public partial Edtf Captured { get; init; }

    /// <summary>The date on which the item was published; absent if not known.</summary>
    public partial Edtf Published { get; init; }

    /// <summary>The time at which the recorder fetched the item.</summary>
    public partial Instant? Accessed { get; init; }

    /// <summary>The result of a check of the item's authenticity; absent if no check was made.</summary>
    public partial Authenticity Authenticity { get; init; }

    /// <summary>Returns the kind, and the first of these that is given: the description, the address, the document.</summary>
    public override string ToString() => $"{(Kind.IsAbsent ? "evidence" : Kind.Text)} {Description.Main ?? Url ?? Document?.ToString()}".TrimEnd();
}

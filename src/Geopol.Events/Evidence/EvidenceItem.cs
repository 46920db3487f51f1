namespace Geopol.Events;

/// <summary>An item on which the recorder's record rests: a satellite image, a video, a data set.</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
[WireObject]
public sealed partial record EvidenceItem
{
    /// <summary>The kind: image, video, data set; absent where not said.</summary>
    public partial EvidenceKind Kind { get; init; }

    /// <summary>A description of the content.</summary>
    public partial LocalizedText Description { get; init; }

    /// <summary>The document in which it was published.</summary>
    public partial DocumentReference? Document { get; init; }

    /// <summary>Its address, as given.</summary>
    public partial string? Url { get; init; }

    /// <summary>The address of a copy.</summary>
    public partial string? ArchiveUrl { get; init; }

    /// <summary>The hash of its bytes; absent where none was computed.</summary>
    public partial Sha256 Sha256 { get; init; }

    /// <summary>The date of capture; absent where not known.</summary>
    public partial Edtf Captured { get; init; }

    /// <summary>The date of publication; absent where not known.</summary>
    public partial Edtf Published { get; init; }

    /// <summary>The time at which the recorder fetched it.</summary>
    public partial Instant? Accessed { get; init; }

    /// <summary>The result of a check of its authenticity; absent where none was made.</summary>
    public partial Authenticity Authenticity { get; init; }

    /// <summary>The kind and the description.</summary>
    public override string ToString() => $"{(Kind.IsAbsent ? "evidence" : Kind.Text)} {Description.Main ?? Url ?? Document?.ToString()}".TrimEnd();
}

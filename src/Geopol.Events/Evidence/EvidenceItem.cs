namespace Geopol.Events;

/// <summary>An item on which the recorder's record rests: a satellite image, a video, a data set.</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
[WireObject]
public sealed partial record EvidenceItem
{
    /// <summary>What it is; absent where not said.</summary>
    public partial EvidenceKind Kind { get; init; }

    /// <summary>What it shows.</summary>
    public partial LocalizedText Description { get; init; }

    /// <summary>The document in which it was published.</summary>
    public partial DocumentReference? Document { get; init; }

    /// <summary>Its address, as given.</summary>
    public partial string? Url { get; init; }

    /// <summary>Where a copy is kept.</summary>
    public partial string? ArchiveUrl { get; init; }

    /// <summary>The hash of its bytes; absent where nobody took it.</summary>
    public partial Sha256 Sha256 { get; init; }

    /// <summary>When it was taken; absent where not known.</summary>
    public partial Edtf Captured { get; init; }

    /// <summary>When it was published; absent where not known.</summary>
    public partial Edtf Published { get; init; }

    /// <summary>When the recorder fetched it.</summary>
    public partial Instant? Accessed { get; init; }

    /// <summary>Whether it is what it claims to be; absent where nobody asked.</summary>
    public partial Authenticity Authenticity { get; init; }

    /// <summary>The kind and what it shows.</summary>
    public override string ToString() => $"{(Kind.IsAbsent ? "evidence" : Kind.Text)} {Description.Main ?? Url ?? Document?.ToString()}".TrimEnd();
}

namespace Geopol.Events;

/// <summary>An item on which the recorder's record rests: a satellite image, a video, a data set.</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
public sealed partial record EvidenceItem : INested
{
    /// <summary>What it is; absent where not said.</summary>
    public EvidenceKind Kind { get; init; }

    /// <summary>What it shows.</summary>
    public LocalizedText Description { get; init; }

    /// <summary>The document in which it was published.</summary>
    public DocumentReference? Document { get; init => field = Nesting.Guard(value); }

    /// <summary>Its address, as given.</summary>
    public string? Url { get; init => field = WellFormed.OrAbsent(value); }

    /// <summary>Where a copy is kept.</summary>
    public string? ArchiveUrl { get; init => field = WellFormed.OrAbsent(value); }

    /// <summary>The hash of its bytes; absent where nobody took it.</summary>
    public Sha256 Sha256 { get; init; }

    /// <summary>When it was taken; absent where not known.</summary>
    public Edtf Captured { get; init; }

    /// <summary>When it was published; absent where not known.</summary>
    public Edtf Published { get; init; }

    /// <summary>When the recorder fetched it.</summary>
    public Instant? Accessed { get; init; }

    /// <summary>Whether it is what it claims to be; absent where nobody asked.</summary>
    public Authenticity Authenticity { get; init; }

    int INested.Depth => 1 + Nesting.DepthOf(Document);

    /// <summary>The kind and what it shows.</summary>
    public override string ToString() => $"{(Kind.IsAbsent ? "evidence" : Kind.Text)} {Description.Main ?? Url ?? Document?.ToString()}".TrimEnd();
}

namespace Geopol.Events;

/// <summary>
/// A statement, recorded whole: what is said (the proposition), who says it and through whom (the attribution), how sure the
/// recorder is (confidence, credibility), what it rests on, and how it stands to earlier claims.
/// </summary>
/// <remarks>
/// <para>Immutable and thread safe; compared by value, sequences and unknown members included.</para>
/// <para>Everything but the proposition is optional, and absent means that nothing is said. No link means that it isn't
/// known who says it: such a claim counts for nobody.</para>
/// </remarks>
[WireObject("format", "geopol/1")]
public sealed partial record Claim
{
    /// <summary>What is said.</summary>
    public required partial Proposition Proposition { get; init; }

    /// <summary>Who says it and through whom: outermost (nearest to the recorder) first, the origin last.</summary>
    public partial EquatableArray<AttributionLink> Attribution { get; init; }

    /// <summary>How well founded the recorder holds the judgement. Not a speaker's: that stands on the link.</summary>
    public partial Confidence? Confidence { get; init; }

    /// <summary>How credible the recorder holds this item to be.</summary>
    public partial Credibility Credibility { get; init; }

    /// <summary>The items on which the record rests.</summary>
    [NotReconciled]
    public partial EquatableArray<EvidenceItem> Evidence { get; init; }

    /// <summary>How it stands to earlier claims.</summary>
    public partial EquatableArray<ClaimLink> Links { get; init; }

    /// <summary>The machine that coded it; null where a person did, or nobody knows.</summary>
    public partial Extraction? Extraction { get; init; }

    /// <summary>Who recorded it. Not a speaker. With <see cref="RecordedAt"/> the only member that is in no id.</summary>
    [Recording]
    [NotReconciled]
    public partial Actor? RecordedBy { get; init; }

    /// <summary>When it was recorded.</summary>
    [Recording]
    public partial Instant? RecordedAt { get; init; }

}

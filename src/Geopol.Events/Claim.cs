namespace Geopol.Events;

/// <summary>
/// A statement, recorded whole: what is said (the proposition), who says it and through whom (the attribution), how sure the
/// recorder is (confidence, credibility), the evidence, and the links to earlier claims.
/// </summary>
/// <remarks>
/// <para>Immutable and thread safe; compared by value, sequences and unknown members included.</para>
/// <para>Everything except the proposition is optional, and absent means that nothing is said. No link means that it isn't
/// known who says it: such a claim counts for no one.</para>
/// </remarks>
[WireObject("format", "geopol/1")]
public sealed partial record Claim
{
    /// <summary>The proposition: what is said.</summary>
    public required partial Proposition Proposition { get; init; }

    /// <summary>Who says it and through whom: the outermost link (nearest to the recorder) first, the origin last.</summary>
    public partial Attribution Attribution { get; init; }

    /// <summary>How well founded the recorder holds the judgement. A speaker's own confidence is on its link.</summary>
    public partial Confidence? Confidence { get; init; }

    /// <summary>How credible the recorder holds this item to be.</summary>
    public partial Credibility Credibility { get; init; }

    /// <summary>The items on which the record rests.</summary>
    [NotReconciled]
    public partial EquatableArray<EvidenceItem> Evidence { get; init; }

    /// <summary>The relations to earlier claims.</summary>
    public partial EquatableArray<ClaimLink> Links { get; init; }

    /// <summary>Who may see it and pass it on, as the recorder marks it. In the <see cref="ContentId"/>, in no other key.</summary>
    [NotReconciled]
    public partial Handling? Handling { get; init; }

    /// <summary>What a source's record says that the model has no place for, by format. In the <see cref="ContentId"/>, in no other key.</summary>
    public partial Extra Extra { get; init; }

    /// <summary>The machine that coded it; null where a person did, or it isn't known.</summary>
    public partial Extraction? Extraction { get; init; }

    /// <summary>Who recorded it. Not a speaker. With <see cref="RecordedAt"/> the only member that is in no id.</summary>
    [Recording]
    [NotReconciled]
    public partial Actor? RecordedBy { get; init; }

    /// <summary>When it was recorded.</summary>
    [Recording]
    public partial Instant? RecordedAt { get; init; }
}

namespace Geopol.Events;

/// <summary>
/// A statement as it was recorded. It has the proposition (what is said), the attribution (who says it, and through whom), the recorder's
/// confidence and rating, the evidence, and the links to earlier claims.
/// </summary>
/// <remarks>
/// <para>Immutable and thread safe. Compared by value; the comparison includes sequences and unknown members.</para>
/// <para>Every member except the proposition is optional. If a member is absent, the claim says nothing about it. A claim without an attribution
/// has no known speaker, so it has no factuality for any speaker.</para>
/// </remarks>
[WireObject("format", "geopol/1")]
public sealed partial record Claim
{
    /// <summary>The proposition: what is said.</summary>
    public required partial Proposition Proposition { get; init; }

    /// <summary>The chain of speakers. The outermost link, which is nearest to the recorder, comes first. The origin comes last.</summary>
    public partial Attribution Attribution { get; init; }

    /// <summary>
    /// The recorder's confidence: how well founded the judgement is in the view of the recorder. A speaker's own confidence is on the link of
    /// the speaker.
    /// </summary>
    public partial Confidence? Confidence { get; init; }

    /// <summary>The recorder's rating of the credibility of this item, 1 to 6.</summary>
    public partial Credibility Credibility { get; init; }

    /// <summary>The items of evidence that support the record.</summary>
    [NotReconciled]
    public partial EquatableArray<EvidenceItem> Evidence { get; init; }

    /// <summary>The relations of this claim to earlier claims.</summary>
    public partial EquatableArray<ClaimLink> Links { get; init; }

    /// <summary>
    /// The rules on who may see the claim and pass it on, as the recorder set them. They are in the <see cref="ContentId"/> but in no other key.
    /// </summary>
    [NotReconciled]
    public partial Handling? Handling { get; init; }

    /// <summary>
    /// Data from the source's record that has no member in the model, by format. The data is in the <see cref="ContentId"/> but in no other key.
    /// </summary>
    public partial Extra Extra { get; init; }

    /// <summary>The machine that coded the claim from a text; null if a person coded the claim, or if it isn't known who coded it.</summary>
    public partial Extraction? Extraction { get; init; }

    /// <summary>The actor that recorded the claim; it isn't a speaker. Only this member and <see cref="RecordedAt"/> are in no key.</summary>
    [Recording]
    [NotReconciled]
    public partial Actor? RecordedBy { get; init; }

    /// <summary>The time at which the claim was recorded. It is in no key.</summary>
    [Recording]
    public partial Instant? RecordedAt { get; init; }
}

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
public sealed partial record Claim : INested
{
    /// <summary>What is said.</summary>
    public required Proposition Proposition { get; init => field = Nesting.Required(value); }

    /// <summary>Who says it and through whom: outermost (nearest to the recorder) first, the origin last.</summary>
    public EquatableArray<AttributionLink> Attribution { get; init => field = Nesting.Guard(value); }

    /// <summary>How well founded the recorder holds the judgement. Not a speaker's: that stands on the link.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>How credible the recorder holds this item to be.</summary>
    public Credibility Credibility { get; init; }

    /// <summary>The items on which the record rests.</summary>
    public EquatableArray<EvidenceItem> Evidence { get; init => field = Nesting.Guard(value); }

    /// <summary>How it stands to earlier claims.</summary>
    public EquatableArray<ClaimLink> Links { get; init; }

    /// <summary>The machine that coded it; null where a person did, or nobody knows.</summary>
    public Extraction? Extraction { get; init; }

    /// <summary>Who recorded it. Not a speaker. With <see cref="RecordedAt"/> the only member that is in no id.</summary>
    public Actor? RecordedBy { get; init => field = Nesting.Guard(value); }

    /// <summary>When it was recorded.</summary>
    public Instant? RecordedAt { get; init; }

    internal int Depth => 1 + Math.Max(
        Math.Max(Proposition.Depth, Nesting.DepthOf(Attribution)),
        Math.Max(Nesting.DepthOf(Evidence), Nesting.DepthOf(RecordedBy)));

    int INested.Depth => Depth;
}

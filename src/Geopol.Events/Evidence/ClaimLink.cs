namespace Geopol.Events;

/// <summary>How this claim stands to an earlier one: it supports, disputes, resolves, replaces it ...</summary>
/// <remarks>Immutable and thread safe; compared by value. The earlier claim needn't be at hand.</remarks>
[WireObject]
public sealed partial record ClaimLink
{
    /// <summary>How it stands to it.</summary>
    public required partial LinkRelation Relation { get; init; }

    /// <summary>The earlier claim.</summary>
    public required partial ContentId To { get; init; }

    /// <summary>How the matter came out; only of a link that resolves.</summary>
    public partial Outcome Outcome { get; init; }

    /// <summary>Why, in the recorder's words.</summary>
    public partial LocalizedText Note { get; init; }

    /// <summary><c>depends-on c1-...</c>.</summary>
    public override string ToString() => $"{Relation} {To}";
}

namespace Geopol.Events;

/// <summary>A relation of this claim to an earlier one: supports, disputes, resolves, replaces ...</summary>
/// <remarks>Immutable and thread safe; compared by value. The earlier claim needn't be available.</remarks>
[WireObject]
public sealed partial record ClaimLink
{
    /// <summary>The relation.</summary>
    public required partial LinkRelation Relation { get; init; }

    /// <summary>The content id of the earlier claim.</summary>
    public required partial ContentId To { get; init; }

    /// <summary>The outcome of the matter; only for a link with the relation <c>resolves</c>.</summary>
    public partial Outcome Outcome { get; init; }

    /// <summary>The reason for the relation, in the recorder's words.</summary>
    public partial LocalizedText Note { get; init; }

    /// <summary>Returns the relation and the content id, for example <c>depends-on c1-...</c>.</summary>
    public override string ToString() => $"{Relation} {To}";
}

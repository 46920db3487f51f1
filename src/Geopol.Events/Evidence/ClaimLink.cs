namespace Geopol.Events;

/// <summary>A relation of this claim to an earlier one: supports, disputes, resolves, replaces ...</summary>
/// <remarks>Immutable and thread safe; compared by value. The earlier claim needn't be at hand.</remarks>
[WireObject]
public sealed partial record ClaimLink
{
    /// <summary>The relation.</summary>
    public required partial LinkRelation Relation { get; init; }

    /// <summary>The earlier claim.</summary>
    public required partial ContentId To { get; init; }

    /// <summary>The outcome; only of a link that resolves.</summary>
    public partial Outcome Outcome { get; init; }

    /// <summary>The reason, in the recorder's words.</summary>
    public partial LocalizedText Note { get; init; }

    /// <summary><c>depends-on c1-...</c>.</summary>
    public override string ToString() => $"{Relation} {To}";
}

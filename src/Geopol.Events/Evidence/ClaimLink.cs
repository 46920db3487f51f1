namespace Geopol.Events;

/// <summary>How this claim stands to an earlier one: it supports, disputes, resolves, replaces it ...</summary>
/// <remarks>Immutable and thread safe; compared by value. The earlier claim needn't be at hand.</remarks>
public sealed partial record ClaimLink
{
    /// <summary>How it stands to it.</summary>
    public required LinkRelation Relation { get; init => field = RequiredCode.Of(value); }

    /// <summary>The earlier claim.</summary>
    public required ContentId To { get; init => field = value.IsAbsent ? throw new ArgumentException("A link leads to a claim: give its ContentId.", nameof(value)) : value; }

    /// <summary>How the matter came out; only of a link that resolves.</summary>
    public Outcome Outcome { get; init; }

    /// <summary>Why, in the recorder's words.</summary>
    public LocalizedText Note { get; init; }

    /// <summary><c>depends-on c1-...</c>.</summary>
    public override string ToString() => $"{Relation} {To}";
}

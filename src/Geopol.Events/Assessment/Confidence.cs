namespace Geopol.Events;

/// <summary>
/// A level of analytic confidence ("with moderate confidence"): how well founded a judgement is, in words. On a link it is the speaker's own,
/// on the claim the recorder's.
/// </summary>
/// <remarks>Immutable and thread safe; compared by value. Never a likelihood, never a number (ICD 203, 2015, D.6.e.(2)).</remarks>
[WireObject]
public sealed partial record Confidence
{
    /// <summary>The level.</summary>
    [BearsOnContent]
    public required partial ConfidenceLevel Level { get; init; }

    /// <summary>The scale of the level; absent where none is named.</summary>
    [BearsOnNeither]
    public partial ConfidenceScale Scale { get; init; }

    /// <summary>The basis, in the words of the speaker or recorder.</summary>
    [BearsOnNeither]
    public partial LocalizedText Basis { get; init; }

    /// <summary><c>moderate confidence</c>.</summary>
    public override string ToString() => $"{Level} confidence";
}

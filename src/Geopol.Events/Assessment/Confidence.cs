namespace Geopol.Events;

/// <summary>
/// How well founded the one who judges holds the judgement ("with moderate confidence"): a level of a scale, in words. On a
/// link it is that speaker's own, on the claim the recorder's.
/// </summary>
/// <remarks>Immutable and thread safe; compared by value. Never a likelihood, never a number (ICD 203, 2015, D.6.e.(2)).</remarks>
[WireObject]
public sealed partial record Confidence
{
    /// <summary>The level.</summary>
    public required partial ConfidenceLevel Level { get; init; }

    /// <summary>The scale of the level; absent where nobody named one.</summary>
    public partial ConfidenceScale Scale { get; init; }

    /// <summary>What it rests on, in the words of the one who judges.</summary>
    public partial LocalizedText Basis { get; init; }

    /// <summary><c>moderate confidence</c>.</summary>
    public override string ToString() => $"{Level} confidence";
}

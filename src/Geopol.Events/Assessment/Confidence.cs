namespace Geopol.Events;

/// <summary>
/// A level of analytic confidence ("with moderate confidence"): how well founded a judgement is, in words. On a link it is the confidence of the
/// speaker. On a claim it is the confidence of the recorder.
/// </summary>
/// <remarks>Immutable and thread safe; compared by value. A confidence is never a likelihood and never a number (ICD 203, 2015, D.6.e.(2)).</remarks>
[WireObject]
public sealed partial record Confidence
{
    /// <summary>The level.</summary>
    [BearsOnContent]
    public required partial ConfidenceLevel Level { get; init; }

    /// <summary>The scale of the level; absent if no scale is named.</summary>
    [BearsOnNeither]
    public partial ConfidenceScale Scale { get; init; }

    /// <summary>The basis of the confidence, in the words of the speaker or recorder.</summary>
    [BearsOnNeither]
    public partial LocalizedText Basis { get; init; }

    /// <summary>Creates a confidence from its level: <c>Confidence = ConfidenceLevel.Moderate</c>.</summary>
    /// <param name="level">The level.</param>
    /// <returns>A confidence with only the level; null if the level is absent.</returns>
    public static implicit operator Confidence?(ConfidenceLevel level) => level.IsAbsent ? null : new() { Level = level };

    /// <summary>Returns the level, for example <c>moderate confidence</c>.</summary>
    public override string ToString() => $"{Level} confidence";
}

namespace Geopol.Events;

/// <summary>
/// A level of analytic confidence, in the words of its scale: how well founded a judgement is in the view of the person who judges. Levels of
/// different scales can't be compared, and a level is never a likelihood (ICD 203, 2015, D.6.e).
/// </summary>
[OpenCode(Listed = false, IsOrdered = false)]
public readonly partial struct ConfidenceLevel
{
    /// <summary>Low.</summary>
    public static partial ConfidenceLevel Low { get; }

    /// <summary>Moderate.</summary>
    public static partial ConfidenceLevel Moderate { get; }

    /// <summary>High.</summary>
    public static partial ConfidenceLevel High { get; }
}

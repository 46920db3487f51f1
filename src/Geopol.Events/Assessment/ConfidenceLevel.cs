namespace Geopol.Events;

/// <summary>How well founded a judgement is held to be, in the words of its scale. Levels of different scales don't compare, and none is a likelihood (ICD 203, 2015, D.6.e).</summary>
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

namespace Geopol.Events;

/// <summary>The place where a value begins that may be kept for reuse. The default value is none: nothing is kept.</summary>
internal readonly struct PooledPlace(int start, int depth, int issues)
{
    internal bool IsGiven { get; } = true;

    internal int Start { get; } = start;

    internal int Depth { get; } = depth;

    /// <summary>The issues listed before the value.</summary>
    internal int Issues { get; } = issues;
}

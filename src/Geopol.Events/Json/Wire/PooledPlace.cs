namespace Geopol.Events;

/// <summary>The position of an actor that may be added to the pool. The default value means that no actor is added.</summary>
internal readonly struct PooledPlace(int start, int depth, int issues)
{
    internal bool IsGiven { get; } = true;

    internal int Start { get; } = start;

    internal int Depth { get; } = depth;

    /// <summary>The number of listed issues before the actor.</summary>
    internal int Issues { get; } = issues;
}

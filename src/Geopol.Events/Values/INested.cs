namespace Geopol.Events;

/// <summary>A value that can hold one of its own kind, directly or not.</summary>
internal interface INested
{
    /// <summary>The levels of JSON from this value's object down to its deepest nesting value; 1 where it holds none.</summary>
    int Depth { get; }

    /// <summary>Whether it says nothing at all, so that as a member it is as good as absent.</summary>
    bool IsEmpty => false;
}

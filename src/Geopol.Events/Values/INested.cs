namespace Geopol.Events;

/// <summary>A value that can contain a value of its own kind, directly or indirectly.</summary>
internal interface INested
{
    /// <summary>
    /// The number of levels of JSON from the object of this value down to the deepest <see cref="INested"/> value inside it; 1 if there is no
    /// such value.
    /// </summary>
    int Depth { get; }

    /// <summary>Whether the value says nothing, so that a member with this value counts as absent.</summary>
    bool IsEmpty => false;
}

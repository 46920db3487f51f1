namespace Geopol.Events.Generators;

/// <summary>Whether a member is a list, and of which type.</summary>
internal enum WireList
{
    /// <summary>A single value.</summary>
    None,

    /// <summary>An <c>EquatableArray</c>.</summary>
    Array,

    /// <summary>A struct with <c>[WireList]</c> around an <c>EquatableArray</c>.</summary>
    Wrapped,
}

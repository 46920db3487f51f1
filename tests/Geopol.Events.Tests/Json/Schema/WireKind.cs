namespace Geopol.Events.Tests;

/// <summary>The form of a value in JSON.</summary>
internal enum WireKind
{
    /// <summary>A text or a number.</summary>
    Scalar,

    /// <summary>An object whose keys are data.</summary>
    Map,

    /// <summary>An object of the wire format, or a text that replaces the object.</summary>
    Object,
}

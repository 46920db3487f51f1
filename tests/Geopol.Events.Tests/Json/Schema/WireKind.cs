namespace Geopol.Events.Tests;

/// <summary>What a value is in JSON.</summary>
internal enum WireKind
{
    /// <summary>A text or a number.</summary>
    Scalar,

    /// <summary>An object whose keys are data.</summary>
    Map,

    /// <summary>An object of ours, or words in its stead.</summary>
    Object,
}

namespace Geopol.Events;

/// <summary>The type names that a discriminator may have.</summary>
internal interface ITypeNames
{
    /// <summary>Returns the name of a known type without allocating a string. Returns null if the type is unknown.</summary>
    static abstract string? Known(ReadOnlySpan<byte> utf8);
}

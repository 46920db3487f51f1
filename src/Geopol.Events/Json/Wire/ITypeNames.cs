namespace Geopol.Events;

/// <summary>The type names that a discriminator may have.</summary>
internal interface ITypeNames
{
    /// <summary>The name of a known type, without allocating a string; null if the type is unknown.</summary>
    static abstract string? Known(ReadOnlySpan<byte> utf8);
}

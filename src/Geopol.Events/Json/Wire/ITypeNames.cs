namespace Geopol.Events;

/// <summary>The types that a discriminator can name.</summary>
internal interface ITypeNames
{
    /// <summary>The name of a known type without allocating it, or null.</summary>
    static abstract string? Known(ReadOnlySpan<byte> utf8);
}

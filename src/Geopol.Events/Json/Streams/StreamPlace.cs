namespace Geopol.Events;

/// <summary>A position in a stream. Lines are counted from 1, and bytes from 0.</summary>
internal readonly record struct StreamPlace(long Line, long Offset)
{
    /// <summary>The line number as an <c>int</c>, for results. A number that is too large for an <c>int</c> becomes <see cref="int.MaxValue"/>.</summary>
    internal int ShownLine => (int)Math.Min(Line, int.MaxValue);

    /// <summary>Returns the position after these bytes. They must begin at this position.</summary>
    internal StreamPlace Behind(ReadOnlySpan<byte> bytes) => new(Line + bytes.Count((byte)'\n'), Offset + bytes.Length);
}

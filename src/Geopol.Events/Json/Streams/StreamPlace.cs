namespace Geopol.Events;

/// <summary>A place in a stream: the line, counted from 1, and the byte, counted from 0.</summary>
internal readonly record struct StreamPlace(long Line, long Offset)
{
    /// <summary>The line for a result. It is at most the largest int, although a stream may have more lines.</summary>
    internal int ShownLine => (int)Math.Min(Line, int.MaxValue);

    /// <summary>The place after these bytes, if they begin at this place.</summary>
    internal StreamPlace Behind(ReadOnlySpan<byte> bytes) => new(Line + bytes.Count((byte)'\n'), Offset + bytes.Length);
}

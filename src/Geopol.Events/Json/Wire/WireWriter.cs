using System.Buffers;

namespace Geopol.Events;

/// <summary>
/// Writes the library's values as canonical JSON (RFC 8785) into a pooled buffer. The JSON has no white space, and only the escapes that are required. The
/// codecs write the known members in canonical order. The writer inserts each unknown member at its place in this order.
/// </summary>
/// <remarks><c>WireWriter.Values.cs</c> writes small values and sequences. <c>WireWriter.Sets.cs</c> writes sets.</remarks>
internal ref partial struct WireWriter
{
    private const int FirstSize = 4096;
    private const int MostCharsAtOnce = 1 << 20;

    private byte[] buffer;
    private int length;

    /// <summary>The unknown members of the current object that aren't written yet.</summary>
    private ReadOnlySpan<UnknownMember> pending;

    public WireWriter() => buffer = ArrayPool<byte>.Shared.Rent(FirstSize);

    /// <summary>The bytes that were written so far. The span is valid until the next write.</summary>
    internal readonly ReadOnlySpan<byte> Written => buffer.AsSpan(0, length);

    /// <summary>Returns the buffer to its pool. <see cref="Written"/> may not be used afterwards.</summary>
    internal void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
    }

    /// <summary>Opens an object. Returns the state of the enclosing object, which <see cref="End"/> needs.</summary>
    internal ReadOnlySpan<UnknownMember> Begin(UnknownMembers unknown)
    {
        var outer = pending;
        pending = unknown.AsSpan();
        Raw((byte)'{');
        return outer;
    }

    /// <summary>Writes the remaining unknown members, closes the object and restores the state of the enclosing object.</summary>
    internal void End(ReadOnlySpan<UnknownMember> outer)
    {
        while (!pending.IsEmpty)
        {
            WritePending();
        }

        Raw((byte)'}');
        pending = outer;
    }

    /// <summary>Writes the name of a member. The caller writes the value next.</summary>
    internal void Name(ReadOnlySpan<byte> name)
    {
        while (!pending.IsEmpty && IsBefore(pending[0].Name, name))
        {
            WritePending();
        }

        Reserve(name.Length + 4);
        var at = length;
        var target = buffer;
        if (target[at - 1] != '{')
        {
            target[at++] = (byte)',';
        }

        target[at++] = (byte)'"';
        name.CopyTo(target.AsSpan(at));
        at += name.Length;
        target[at++] = (byte)'"';
        target[at++] = (byte)':';
        length = at;
    }

    internal void String(ReadOnlySpan<char> text)
    {
        if (text.Length > MostCharsAtOnce)
        {
            LongString(text);
            return;
        }

        Reserve(CanonicalText.MaxBytes(text.Length));
        length += CanonicalText.Write(text, buffer.AsSpan(length));
    }

    // A long text is written in pieces, because six bytes for each character may be more than an array can have. A piece is first written with quotes. The
    // first quote overwrites the byte before the piece; that byte is then restored. The last quote is dropped.
    private void LongString(ReadOnlySpan<char> text)
    {
        Raw((byte)'"');
        while (!text.IsEmpty)
        {
            var end = Math.Min(text.Length, MostCharsAtOnce);
            end -= end < text.Length && char.IsHighSurrogate(text[end - 1]) ? 1 : 0;
            Reserve(CanonicalText.MaxBytes(end));
            var before = buffer[length - 1];
            var written = CanonicalText.Write(text[..end], buffer.AsSpan(length - 1));
            buffer[length - 1] = before;
            length += written - 2;
            text = text[end..];
        }

        Raw((byte)'"');
    }

    internal void Raw(byte b)
    {
        Reserve(1);
        buffer[length++] = b;
    }

    internal void Raw(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(buffer.AsSpan(length));
        length += bytes.Length;
    }

    private void WritePending()
    {
        var member = pending[0];
        pending = pending[1..];
        if (buffer[length - 1] != '{')
        {
            Raw((byte)',');
        }

        String(member.Name);
        Raw((byte)':');
        Raw(member.Utf8);
    }

    // Known names are ASCII, so each of their bytes is a UTF-16 code unit.
    private static bool IsBefore(ReadOnlySpan<char> unknown, ReadOnlySpan<byte> known)
    {
        for (var i = 0; i < unknown.Length && i < known.Length; i++)
        {
            if (unknown[i] != known[i])
            {
                return unknown[i] < known[i];
            }
        }

        return unknown.Length < known.Length;
    }

    private void Reserve(int bytes)
    {
        if (buffer.Length - length < bytes)
        {
            Grow(bytes);
        }
    }

    private void Grow(int bytes)
    {
        var needed = (long)length + bytes;
        if (needed > Array.MaxLength)
        {
            throw new InvalidOperationException("The JSON is larger than 2 GiB, which is the maximum size of an array.");
        }

        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Math.Max(2L * buffer.Length, needed), Array.MaxLength));
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}

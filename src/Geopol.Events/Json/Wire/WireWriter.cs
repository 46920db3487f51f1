using System.Buffers;

namespace Geopol.Events;

/// <summary>
/// Writes values of ours in canonical form (RFC 8785) into a pooled buffer: no white space, texts escaped only where they
/// must be, members in the order in which the codecs name them, with the unknown ones merged in as the names go by.
/// </summary>
/// <remarks>Small values and sequences stand in <c>WireWriter.Values.cs</c>.</remarks>
internal ref partial struct WireWriter
{
    private const int FirstSize = 4096;
    private const int MostCharsAtOnce = 1 << 20;

    private byte[] buffer;
    private int length;

    /// <summary>The unknown members of the current object that aren't written yet.</summary>
    private ReadOnlySpan<UnknownMember> pending;

    public WireWriter() => buffer = ArrayPool<byte>.Shared.Rent(FirstSize);

    /// <summary>What was written so far.</summary>
    internal readonly ReadOnlySpan<byte> Written => buffer.AsSpan(0, length);

    /// <summary>Gives the buffer back; nothing may be read of it afterwards.</summary>
    internal void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
    }

    /// <summary>Opens an object. What it returns is the state of the object around it, for <see cref="End"/>.</summary>
    internal ReadOnlySpan<UnknownMember> Begin(UnknownMembers unknown)
    {
        var outer = pending;
        pending = unknown.AsSpan();
        Raw((byte)'{');
        return outer;
    }

    /// <summary>Closes the object.</summary>
    internal void End(ReadOnlySpan<UnknownMember> outer)
    {
        while (!pending.IsEmpty)
        {
            WritePending();
        }

        Raw((byte)'}');
        pending = outer;
    }

    /// <summary>Writes a member's name; the value comes next.</summary>
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

    // In pieces: six bytes for each character would be more than an array can have. A piece is written with quotes, the first of them over the byte before it.
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

    // Our names are ASCII, for which the order of UTF-16 code units is that of the characters.
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
            throw new InvalidOperationException("The JSON is larger than 2 GiB, which is more than an array can have.");
        }

        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Math.Max(2L * buffer.Length, needed), Array.MaxLength));
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}

using System.Text.Json;
using System.Text.Unicode;

namespace Geopol.Events;

/// <summary>
/// Canonicalizes one JSON value in two passes. The first pass writes a draft. In the draft everything is canonical except the order of the members, which is
/// the order of the source. The second pass copies the draft to the destination and sorts the members of each unordered object. So each byte is copied at most
/// twice, even if unordered objects are nested deeply.
/// </summary>
internal ref struct CanonicalDraft
{
    private readonly bool _exactNumbers;
    private PooledList<byte> _text;
    private PooledList<byte> _keys; // the unescaped names of the members of open objects; only names with escapes in the source are here
    private PooledList<CanonicalMember> _open; // the members of open objects, the innermost object last
    private PooledList<CanonicalMember> _sorted; // the members of the objects in _disordered, in canonical order
    private PooledList<CanonicalObject> _disordered;

    /// <summary>Starts an empty draft. If <paramref name="exactNumbers"/> is true, a number is a fault if it changes when it is stored as a double.</summary>
    internal CanonicalDraft(bool exactNumbers) => _exactNumbers = exactNumbers;

    /// <summary>The byte offset of the faulty token in the source.</summary>
    internal long FaultOffset { get; private set; }

    /// <summary>The length of the canonical form in bytes.</summary>
    internal readonly int Length => _text.Count;

    /// <summary>
    /// Reads a value and appends it to the draft. The reader must be at the first token of the value; afterwards it is at the last token. The value may have at
    /// most <paramref name="depthLeft"/> levels of objects and arrays. Returns <c>None</c> or the first fault.
    /// </summary>
    internal CanonicalFault Read(ref Utf8JsonReader reader, int depthLeft)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return ReadText(ref reader, keepKey: false, out _);
            case JsonTokenType.Number:
                return ReadNumber(ref reader);
            case JsonTokenType.True or JsonTokenType.False or JsonTokenType.Null:
                _text.AddRange(reader.ValueSpan);
                return CanonicalFault.None;
            case JsonTokenType.StartObject:
                return depthLeft > 0 ? ReadObject(ref reader, depthLeft - 1) : Fault(CanonicalFault.TooDeep, ref reader);
            case JsonTokenType.StartArray:
                return depthLeft > 0 ? ReadArray(ref reader, depthLeft - 1) : Fault(CanonicalFault.TooDeep, ref reader);
            default:
                return Fault(CanonicalFault.Syntax, ref reader);
        }
    }

    /// <summary>Writes the canonical form, which is <see cref="Length"/> bytes long. Call this method once, after the value was read without a fault.</summary>
    internal readonly void CopyTo(Span<byte> destination)
    {
        if (_disordered.Count > 0)
        {
            // An object is added when it ends, so it comes after the objects inside it. After this sort by start, it comes before them.
            _disordered.Items.Sort();
        }

        CopyRange(0, _text.Count, destination);
    }

    /// <summary>Returns the rented buffers to their pools.</summary>
    internal void Dispose()
    {
        _text.Return();
        _keys.Return();
        _open.Return();
        _sorted.Return();
        _disordered.Return();
    }

    private CanonicalFault ReadObject(ref Utf8JsonReader reader, int depthLeft)
    {
        int start = _text.Count;
        int firstMember = _open.Count;
        int firstKey = _keys.Count;
        bool ordered = true;
        _text.Add((byte)'{');

        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.EndObject)
            {
                _text.Add((byte)'}');
                CanonicalFault duplicate = ordered ? CanonicalFault.None : Sort(start, firstMember);
                _open.Truncate(firstMember);
                _keys.Truncate(firstKey);
                return duplicate;
            }

            bool first = _open.Count == firstMember;
            if (!first)
            {
                _text.Add((byte)',');
            }

            CanonicalFault fault = ReadText(ref reader, keepKey: true, out CanonicalMember member);
            if (fault != CanonicalFault.None)
            {
                return fault;
            }

            if (!first)
            {
                int order = CanonicalText.CompareUtf8(
                    _open.Items[^1].Key(_text.Array, _keys.Array), member.Key(_text.Array, _keys.Array));
                if (order == 0)
                {
                    return Fault(CanonicalFault.DuplicateMember, ref reader);
                }

                ordered &= order < 0;
            }

            _text.Add((byte)':');
            if (!reader.Read())
            {
                break;
            }

            fault = Read(ref reader, depthLeft);
            if (fault != CanonicalFault.None)
            {
                return fault;
            }

            _open.Add(member with { End = _text.Count });
        }

        return Fault(CanonicalFault.Syntax, ref reader);
    }

    private CanonicalFault ReadArray(ref Utf8JsonReader reader, int depthLeft)
    {
        _text.Add((byte)'[');
        bool first = true;

        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.EndArray)
            {
                _text.Add((byte)']');
                return CanonicalFault.None;
            }

            if (!first)
            {
                _text.Add((byte)',');
            }

            first = false;
            CanonicalFault fault = Read(ref reader, depthLeft);
            if (fault != CanonicalFault.None)
            {
                return fault;
            }
        }

        return Fault(CanonicalFault.Syntax, ref reader);
    }

    private CanonicalFault ReadText(ref Utf8JsonReader reader, bool keepKey, out CanonicalMember member)
    {
        ReadOnlySpan<byte> raw = reader.ValueSpan;
        int start = _text.Count;
        int source = (int)reader.TokenStartIndex;
        member = default;

        // The reader checks only the escapes and control characters of a string, so the bytes may be invalid UTF-8.
        if (!Utf8.IsValid(raw))
        {
            return Fault(CanonicalFault.LoneSurrogate, ref reader);
        }

        // A canonical escape is never longer than the source text of the same character, so the raw length is enough.
        Span<byte> room = _text.Reserve(raw.Length + 2);
        if (!reader.ValueIsEscaped)
        {
            // Characters that need an escape are always escaped in valid JSON, so a text without escapes is already canonical.
            room[0] = (byte)'"';
            raw.CopyTo(room[1..]);
            room[raw.Length + 1] = (byte)'"';
            _text.Advance(raw.Length + 2);
            member = new CanonicalMember(start, 0, start + 1, raw.Length, source);
            return CanonicalFault.None;
        }

        int keyStart = _keys.Count;
        Span<byte> plain = _keys.Reserve(raw.Length);
        if (!JsonUnescaper.TryUnescape(raw, plain, out int length))
        {
            return Fault(CanonicalFault.LoneSurrogate, ref reader);
        }

        _text.Advance(CanonicalText.Write((ReadOnlySpan<byte>)plain[..length], room));
        if (keepKey)
        {
            _keys.Advance(length);
        }

        member = new CanonicalMember(start, 0, ~keyStart, length, source);
        return CanonicalFault.None;
    }

    private CanonicalFault ReadNumber(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> literal = reader.ValueSpan;
        if (CanonicalNumber.IsPlain(literal))
        {
            _text.AddRange(literal);
            return CanonicalFault.None;
        }

        if (!CanonicalNumber.TryRead(literal, out double value))
        {
            return Fault(CanonicalFault.NumberTooLarge, ref reader);
        }

        if (_exactNumbers && !CanonicalNumber.IsExact(literal, value))
        {
            return Fault(CanonicalFault.NumberInexact, ref reader);
        }

        _text.Advance(CanonicalNumber.Write(value, _text.Reserve(CanonicalNumber.MaxBytes)));
        return CanonicalFault.None;
    }

    /// <summary>Sorts the members of the object that just ended, and notes that it was unordered. Returns a fault if two members have the same name.</summary>
    private CanonicalFault Sort(int start, int firstMember)
    {
        Span<CanonicalMember> members = _open.Items[firstMember..];
        members.Sort(new CanonicalMemberOrder(_text.Array, _keys.Array));

        // Report the duplicate that comes first in the source.
        int repeated = int.MaxValue;
        for (int i = 1; i < members.Length; i++)
        {
            if (members[i].Key(_text.Array, _keys.Array).SequenceEqual(members[i - 1].Key(_text.Array, _keys.Array)))
            {
                repeated = Math.Min(repeated, members[i].Source);
            }
        }

        if (repeated != int.MaxValue)
        {
            FaultOffset = repeated;
            return CanonicalFault.DuplicateMember;
        }

        _disordered.Add(new CanonicalObject(start, _text.Count, _sorted.Count, members.Length));
        _sorted.AddRange(members);
        return CanonicalFault.None;
    }

    /// <summary>Copies a range of the draft, with the members of its objects in canonical order. Returns the number of bytes written.</summary>
    private readonly int CopyRange(int start, int end, Span<byte> destination)
    {
        ReadOnlySpan<byte> text = _text.Items;
        ReadOnlySpan<CanonicalObject> objects = _disordered.Items;
        int from = start;
        int written = 0;

        // This is a binary search, because the ranges are copied in canonical order and not in the order of the draft.
        for (int i = FirstAt(objects, from); i < objects.Length && objects[i].Start < end; i = FirstAt(objects, from))
        {
            // Copy the bytes before the members, up to and including the brace.
            CanonicalObject current = objects[i];
            text[from..(current.Start + 1)].CopyTo(destination[written..]);
            written += current.Start + 1 - from;

            foreach (CanonicalMember member in _sorted.Items.Slice(current.FirstMember, current.MemberCount))
            {
                written += CopyRange(member.Start, member.End, destination[written..]);
                destination[written++] = (byte)',';
            }

            destination[written - 1] = (byte)'}'; // overwrites the last comma
            from = current.End;
        }

        text[from..end].CopyTo(destination[written..]);
        return written + end - from;
    }

    /// <summary>Returns the index of the first object that begins at or after the position, or the number of objects if there is none.</summary>
    private static int FirstAt(ReadOnlySpan<CanonicalObject> objects, int position)
    {
        int index = objects.BinarySearch(new CanonicalObject(position, 0, 0, 0));
        return index < 0 ? ~index : index;
    }

    private CanonicalFault Fault(CanonicalFault fault, ref Utf8JsonReader reader)
    {
        FaultOffset = reader.TokenStartIndex;
        return fault;
    }
}

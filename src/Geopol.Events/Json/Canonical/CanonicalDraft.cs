using System.Text.Json;
using System.Text.Unicode;

namespace Geopol.Events;

/// <summary>
/// One run of canonicalization. The value is first written with everything canonical but the order of members, which
/// stay in the order of the source; only then, and only where an object is out of order, its members change places
/// while the draft is copied out. So every byte is copied twice at most, however deeply objects out of order are nested.
/// </summary>
internal ref struct CanonicalDraft
{
    private readonly bool _exactNumbers;
    private PooledList<byte> _text;
    private PooledList<byte> _keys; // unescaped names of open objects, where the source escapes them
    private PooledList<CanonicalMember> _open; // members of open objects, innermost last
    private PooledList<CanonicalMember> _sorted; // members of the objects out of order, in canonical order
    private PooledList<CanonicalObject> _disordered;

    /// <summary>Begins a run.</summary>
    internal CanonicalDraft(bool exactNumbers) => _exactNumbers = exactNumbers;

    /// <summary>The offset in the source of the token at fault.</summary>
    internal long FaultOffset { get; private set; }

    /// <summary>The length of the canonical form in bytes.</summary>
    internal readonly int Length => _text.Count;

    /// <summary>Reads the value the reader stands on, up to its last token.</summary>
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

    /// <summary>Writes the canonical form, which is <see cref="Length"/> bytes long. To be called once.</summary>
    internal readonly void CopyTo(Span<byte> destination)
    {
        if (_disordered.Count > 0)
        {
            // They were noted as they ended; by their beginnings an object comes before those inside it.
            _disordered.Items.Sort();
        }

        CopyRange(0, _text.Count, destination);
    }

    /// <summary>Gives the buffers back.</summary>
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

        // The reader looks at escapes and controls only, never at the rest of a string.
        if (!Utf8.IsValid(raw))
        {
            return Fault(CanonicalFault.LoneSurrogate, ref reader);
        }

        // No canonical escape is longer than any other way to write the character, so the raw length is enough.
        Span<byte> room = _text.Reserve(raw.Length + 2);
        if (!reader.ValueIsEscaped)
        {
            // Whatever must be escaped can't stand in a string unescaped: the text is canonical as it is.
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

    /// <summary>Puts the members of the object that just ended in order and notes it as one out of order.</summary>
    private CanonicalFault Sort(int start, int firstMember)
    {
        Span<CanonicalMember> members = _open.Items[firstMember..];
        members.Sort(new CanonicalMemberOrder(_text.Array, _keys.Array));

        // Of all repetitions the first in the source is the one to show.
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

    /// <summary>Copies a range of the draft with the members of its objects in order; returns its length.</summary>
    private readonly int CopyRange(int start, int end, Span<byte> destination)
    {
        ReadOnlySpan<byte> text = _text.Items;
        ReadOnlySpan<CanonicalObject> objects = _disordered.Items;
        int from = start;
        int written = 0;

        // Binary search, since the ranges come in canonical order, not in that of the draft.
        for (int i = FirstAt(objects, from); i < objects.Length && objects[i].Start < end; i = FirstAt(objects, from))
        {
            // Before the members: all up to and with the brace.
            CanonicalObject current = objects[i];
            text[from..(current.Start + 1)].CopyTo(destination[written..]);
            written += current.Start + 1 - from;

            foreach (CanonicalMember member in _sorted.Items.Slice(current.FirstMember, current.MemberCount))
            {
                written += CopyRange(member.Start, member.End, destination[written..]);
                destination[written++] = (byte)',';
            }

            destination[written - 1] = (byte)'}'; // in place of the last comma
            from = current.End;
        }

        text[from..end].CopyTo(destination[written..]);
        return written + end - from;
    }

    /// <summary>The index of the first object that begins at the position or after it.</summary>
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

using System.Buffers;
using System.Numerics;
using System.Runtime.Intrinsics;
using System.Text.Json;

namespace Geopol.Events;

/// <summary>
/// Steps through the tokens of one JSON text, as <see cref="Utf8JsonReader"/> does and with the same names, but faster:
/// the text is whole, in one piece, and has no comments. It takes and refuses what that one does; where it refuses, it lets
/// that one say where and why.
/// </summary>
internal ref struct JsonScanner
{
    // What ends the plain part of a string: quote, backslash, control characters.
    private static readonly SearchValues<byte> Stops = SearchValues.Create(
        "\"\\\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000B\f\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F"u8);

    private readonly ReadOnlySpan<byte> text;
    private readonly int maxDepth;

    /// <summary>One bit a level, the innermost lowest: set where it is an object. So 64 levels are the most.</summary>
    private ulong objects;

    private int depth;

    /// <param name="text">The text.</param>
    /// <param name="maxDepth">The most levels, at most 64.</param>
    /// <param name="start">Where the value begins that is to be read; all places are those of the whole text.</param>
    internal JsonScanner(ReadOnlySpan<byte> text, int maxDepth, int start = 0)
    {
        this.text = text;
        this.maxDepth = maxDepth;
        BytesConsumed = start;
    }

    internal JsonTokenType TokenType { get; private set; }

    /// <summary>Where the token begins.</summary>
    internal int TokenStartIndex { get; private set; }

    /// <summary>Behind the token; behind its colon, where it is a name.</summary>
    internal int BytesConsumed { get; private set; }

    /// <summary>The token without the quotes.</summary>
    internal ReadOnlySpan<byte> ValueSpan { get; private set; }

    /// <summary>Whether the text or name has escapes.</summary>
    internal bool ValueIsEscaped { get; private set; }

    /// <summary>How many objects and arrays are around the token.</summary>
    internal readonly int CurrentDepth => TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? depth - 1 : depth;

    private readonly bool IsInObject => (objects & 1) != 0;

    /// <summary>Steps to the next token; false where there is none.</summary>
    /// <exception cref="JsonException">The text isn't JSON, or nests too deep.</exception>
    internal bool Read()
    {
        var at = BehindSpace(BytesConsumed);
        if (at == text.Length)
        {
            return depth == 0 && TokenType != JsonTokenType.None ? false : throw Fault();
        }

        switch (TokenType)
        {
            case JsonTokenType.None or JsonTokenType.PropertyName:
                ReadValue(at);
                return true;
            case JsonTokenType.StartObject when text[at] != '}':
                ReadName(at);
                return true;
            case JsonTokenType.StartArray when text[at] != ']':
                ReadValue(at);
                return true;
        }

        if (depth == 0)
        {
            throw Fault();
        }

        if (text[at] != ',')
        {
            Close(at);
            return true;
        }

        at = ToSomething(at + 1);
        if (IsInObject)
        {
            ReadName(at);
        }
        else
        {
            ReadValue(at);
        }

        return true;
    }

    /// <summary>Steps over the next member's name to its value; false, on the closing brace, where there is none. Only where a member may begin.</summary>
    /// <exception cref="JsonException">The text isn't JSON, or nests too deep.</exception>
    internal bool ReadMember(out ReadOnlySpan<byte> name, out bool isEscaped)
    {
        var at = ToSomething(BytesConsumed);
        if (TokenType != JsonTokenType.StartObject || text[at] == '}')
        {
            if (text[at] != ',')
            {
                Close(at);
                name = default;
                isEscaped = false;
                return false;
            }

            at = ToSomething(at + 1);
        }

        ReadName(at);
        name = ValueSpan;
        isEscaped = ValueIsEscaped;
        ReadValue(ToSomething(BytesConsumed));
        return true;
    }

    /// <summary>Steps to the end of the object or array that begins here; stays where none does.</summary>
    internal void Skip()
    {
        if (TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            for (var outer = depth - 1; depth > outer;)
            {
                Read();
            }
        }
    }

    private void ReadName(int at)
    {
        if (text[at] != '"')
        {
            throw Fault();
        }

        ReadString(at);
        TokenType = JsonTokenType.PropertyName;
        var colon = ToSomething(BytesConsumed);
        BytesConsumed = text[colon] == ':' ? colon + 1 : throw Fault();
    }

    private void ReadValue(int at)
    {
        switch (text[at])
        {
            case (byte)'"':
                ReadString(at);
                TokenType = JsonTokenType.String;
                break;
            case (byte)'{':
                Open(at, JsonTokenType.StartObject);
                break;
            case (byte)'[':
                Open(at, JsonTokenType.StartArray);
                break;
            case (byte)'t':
                ReadLiteral(at, "true"u8, JsonTokenType.True);
                break;
            case (byte)'f':
                ReadLiteral(at, "false"u8, JsonTokenType.False);
                break;
            case (byte)'n':
                ReadLiteral(at, "null"u8, JsonTokenType.Null);
                break;
            default:
                Token(JsonTokenType.Number, at, LengthOfNumber(text[at..]));
                break;
        }
    }

    private void Open(int at, JsonTokenType type)
    {
        if (depth == maxDepth)
        {
            throw Fault();
        }

        depth++;
        objects = (objects << 1) | (type == JsonTokenType.StartObject ? 1UL : 0);
        Token(type, at, 1);
    }

    private void Close(int at)
    {
        if (text[at] != (IsInObject ? '}' : ']'))
        {
            throw Fault();
        }

        Token(IsInObject ? JsonTokenType.EndObject : JsonTokenType.EndArray, at, 1);
        depth--;
        objects >>= 1;
    }

    private void ReadLiteral(int at, ReadOnlySpan<byte> literal, JsonTokenType type)
    {
        if (!text[at..].StartsWith(literal))
        {
            throw Fault();
        }

        Token(type, at, literal.Length);
    }

    private void Token(JsonTokenType type, int at, int length)
    {
        TokenType = type;
        TokenStartIndex = at;
        BytesConsumed = at + length;
        ValueSpan = text.Slice(at, length);
        ValueIsEscaped = false;
    }

    private void ReadString(int quote)
    {
        var rest = text[(quote + 1)..];
        var stop = IndexOfStop(rest);
        ValueIsEscaped = false;
        while ((uint)stop < (uint)rest.Length && rest[stop] == '\\')
        {
            ValueIsEscaped = true;
            var behind = stop + LengthOfEscape(rest[stop..]);
            var next = IndexOfStop(rest[behind..]);
            stop = next < 0 ? next : behind + next;
        }

        if ((uint)stop >= (uint)rest.Length || rest[stop] != '"')
        {
            throw Fault();
        }

        TokenStartIndex = quote;
        ValueSpan = rest[..stop];
        BytesConsumed = quote + stop + 2;
    }

    // Names and codes are short: mostly the first sixteen bytes tell.
    private static int IndexOfStop(ReadOnlySpan<byte> rest)
    {
        if (Vector128.IsHardwareAccelerated && rest.Length >= Vector128<byte>.Count)
        {
            var bytes = Vector128.Create(rest);
            var stops = (Vector128.Equals(bytes, Vector128.Create((byte)'"'))
                | Vector128.Equals(bytes, Vector128.Create((byte)'\\'))
                | Vector128.LessThan(bytes, Vector128.Create((byte)' '))).ExtractMostSignificantBits();
            if (stops != 0)
            {
                return BitOperations.TrailingZeroCount(stops);
            }
        }

        return rest.IndexOfAny(Stops);
    }

    private readonly int LengthOfEscape(ReadOnlySpan<byte> escape)
    {
        const int Unicode = 6;
        return escape switch
        {
            [_, (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t', ..] => 2,
            [_, (byte)'u', var a, var b, var c, var d, ..] when IsHex(a) && IsHex(b) && IsHex(c) && IsHex(d) => Unicode,
            _ => throw Fault(),
        };
    }

    private static bool IsHex(byte digit) => char.IsAsciiHexDigit((char)digit);

    private readonly int LengthOfNumber(ReadOnlySpan<byte> rest)
    {
        var at = rest[0] == '-' ? 1 : 0;
        var isZero = at < rest.Length && rest[at] == '0';
        at = isZero ? at + 1 : BehindDigits(rest, at);
        if (at < rest.Length && rest[at] == '.')
        {
            at = BehindDigits(rest, at + 1);
        }

        if (at < rest.Length && rest[at] is (byte)'e' or (byte)'E')
        {
            at++;
            at = BehindDigits(rest, at < rest.Length && rest[at] is (byte)'+' or (byte)'-' ? at + 1 : at);
        }

        // A text that ends within an object or array may have been cut within its last number.
        var isWhole = at == rest.Length ? depth == 0 : ",]} \n\r\t/"u8.Contains(rest[at]);
        return isWhole ? at : throw Fault();
    }

    // At least one.
    private readonly int BehindDigits(ReadOnlySpan<byte> rest, int from)
    {
        var at = from;
        while (at < rest.Length && char.IsAsciiDigit((char)rest[at]))
        {
            at++;
        }

        return at > from ? at : throw Fault();
    }

    /// <summary>The next place, from here on, that isn't white space; there must be one.</summary>
    private readonly int ToSomething(int at) =>
        (uint)at < (uint)text.Length && text[at] > ' ' ? at
        : BehindSpace(at) is var behind && behind < text.Length ? behind : throw Fault();

    private readonly int BehindSpace(int at)
    {
        while ((uint)at < (uint)text.Length && text[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            at++;
        }

        return at;
    }

    private readonly JsonException Fault()
    {
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = maxDepth });
        try
        {
            while (reader.Read())
            {
            }
        }
        catch (JsonException exception)
        {
            return exception;
        }

        return new JsonException("This isn't JSON.", null, 0, BytesConsumed);
    }
}

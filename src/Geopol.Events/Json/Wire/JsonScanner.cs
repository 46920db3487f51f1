using System.Text.Json;

namespace Geopol.Events;

/// <summary>
/// Steps through the tokens of one JSON text, as <see cref="Utf8JsonReader"/> does and with the same names, but faster:
/// the text is whole, in one piece, and has no comments. It takes and refuses what that one does; where it refuses, it lets
/// that one say where and why.
/// </summary>
/// <remarks>How it steps stands here; how strings, numbers and literals are told, in <c>JsonScanner.Tokens.cs</c>.</remarks>
internal ref partial struct JsonScanner
{
    private readonly ReadOnlySpan<byte> text;
    private readonly int maxDepth;

    /// <summary>One bit a level, the innermost lowest: set where it is an object. So 64 levels are the most.</summary>
    private ulong objects;

    private int depth;

    // Places rather than spans: a span that is copied from memory is read as one piece before its two are written.
    private int valueStart;
    private int valueLength;
    private int nameLength;

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

    /// <summary>Where the last name began.</summary>
    internal int NameStart { get; private set; }

    /// <summary>Behind the token; behind its colon, where it is a name.</summary>
    internal int BytesConsumed { get; private set; }

    /// <summary>The token without the quotes.</summary>
    internal readonly ReadOnlySpan<byte> ValueSpan => text.Slice(valueStart, valueLength);

    /// <summary>Whether the text has escapes.</summary>
    internal bool ValueIsEscaped { get; private set; }

    /// <summary>The last name without the quotes.</summary>
    internal readonly ReadOnlySpan<byte> NameSpan => text.Slice(NameStart + 1, nameLength);

    /// <summary>Whether the last name has escapes.</summary>
    internal bool NameIsEscaped { get; private set; }

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
    internal bool ReadMember()
    {
        var at = ToSomething(BytesConsumed);
        if (TokenType != JsonTokenType.StartObject || text[at] == '}')
        {
            if (text[at] != ',')
            {
                Close(at);
                return false;
            }

            at = ToSomething(at + 1);
        }

        ReadName(at);
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

    /// <summary>Steps to the end of the object that begins here, whose length is known.</summary>
    internal void PassObject(int length) => Close(TokenStartIndex + length - 1);

    private void ReadName(int at)
    {
        if (text[at] != '"')
        {
            throw Fault();
        }

        ReadString(at);
        TokenType = JsonTokenType.PropertyName;
        NameStart = at;
        nameLength = valueLength;
        NameIsEscaped = ValueIsEscaped;
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

using System.Text.Json;

namespace Geopol.Events;

/// <summary>
/// Reads the tokens of one JSON text. It has the same member names as <see cref="Utf8JsonReader"/> and accepts exactly the same texts. It is faster, because
/// the text must be complete, in one piece and without comments. If there is a fault, <see cref="Utf8JsonReader"/> reads the text again. Its exception, which
/// has the place and the reason, is then thrown.
/// </summary>
/// <remarks>This file moves from token to token. <c>JsonScanner.Tokens.cs</c> scans strings, numbers and literals.</remarks>
internal ref partial struct JsonScanner
{
    private readonly ReadOnlySpan<byte> text;
    private readonly int maxDepth;

    /// <summary>
    /// The kinds of the open levels, with one bit per level. A bit is 1 for an object and 0 for an array. The lowest bit is the innermost level. So the maximum
    /// is 64 levels.
    /// </summary>
    private ulong objects;

    private int depth;

    // These fields are positions and not spans, because positions are faster. The two fields of a span are written separately but copied in one read, and this
    // read has to wait for both writes.
    private int valueStart;
    private int valueLength;
    private int nameLength;

    /// <param name="text">The text.</param>
    /// <param name="maxDepth">The maximum number of levels, at most 64.</param>
    /// <param name="start">The position of the value to read. All positions are relative to the whole text.</param>
    internal JsonScanner(ReadOnlySpan<byte> text, int maxDepth, int start = 0)
    {
        this.text = text;
        this.maxDepth = maxDepth;
        BytesConsumed = start;
    }

    internal JsonTokenType TokenType { get; private set; }

    /// <summary>The position of the token.</summary>
    internal int TokenStartIndex { get; private set; }

    /// <summary>The position of the last name, at its opening quote.</summary>
    internal int NameStart { get; private set; }

    /// <summary>The position after the token; for a name, the position after its colon.</summary>
    internal int BytesConsumed { get; private set; }

    /// <summary>The bytes of the token; for a string, without the quotes.</summary>
    internal readonly ReadOnlySpan<byte> ValueSpan => text.Slice(valueStart, valueLength);

    /// <summary>Whether the token is a string with escapes.</summary>
    internal bool ValueIsEscaped { get; private set; }

    /// <summary>The bytes of the last name, without the quotes.</summary>
    internal readonly ReadOnlySpan<byte> NameSpan => text.Slice(NameStart + 1, nameLength);

    /// <summary>Whether the last name has escapes.</summary>
    internal bool NameIsEscaped { get; private set; }

    /// <summary>The number of objects and arrays that contain the token.</summary>
    internal readonly int CurrentDepth => TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? depth - 1 : depth;

    private readonly bool IsInObject => (objects & 1) != 0;

    /// <summary>Moves to the next token. Returns false at the end of the text.</summary>
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

    /// <summary>
    /// Moves past the name of the next member to its value. If there are no more members, it moves to the closing brace and returns false. Call this method
    /// only if the next token is a name or the closing brace.
    /// </summary>
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

    /// <summary>Moves to the end of the object or array that begins here. If neither begins here, it does nothing.</summary>
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

    /// <summary>Moves to the end of the object that begins here and has this length in bytes.</summary>
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

    /// <summary>Returns the first position from <paramref name="at"/> on that isn't white space. Throws an exception if there is no such position.</summary>
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

    /// <summary>Reads the text with <see cref="Utf8JsonReader"/> to get its exception.</summary>
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

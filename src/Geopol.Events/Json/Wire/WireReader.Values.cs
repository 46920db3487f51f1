using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Geopol.Events;

// This file reads small values. Each method leaves the reader at the last token of the value, and returns the absent value if the value is faulty.
internal ref partial struct WireReader
{
    private const int MaxExactDigits = 15;

    /// <summary>Reads a text. An empty text is a fault.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal string? Text()
    {
        if (json.TokenType != JsonTokenType.String)
        {
            Fault(IssueCodes.WrongType, "A text is expected here.");
            return null;
        }

        var utf8 = json.ValueSpan;
        if (utf8.Length == 0)
        {
            Fault(IssueCodes.EmptyText, "The text is empty: leave the member out if nothing is said.");
            return null;
        }

        if (!json.ValueIsEscaped && utf8.Length <= StringPool.MaxBytes && session.Pool?.Get(utf8) is { } pooled)
        {
            return pooled;
        }

        if (utf8.Length > session.Options.MaxTextBytes)
        {
            Fault(IssueCodes.TooLong, $"The text is longer than {session.Options.MaxTextBytes} bytes.");
            return null;
        }

        return json.ValueIsEscaped ? EscapedText(utf8) : PlainText(utf8);
    }

    /// <summary>
    /// Returns whether the value is this text. The text may have escapes, because some writers escape every slash. The value is skipped in any case.
    /// </summary>
    internal bool TextIs(string expected)
    {
        if (json.TokenType == JsonTokenType.String)
        {
            return json.ValueIsEscaped ? JsonUnescaper.TryText(json.ValueSpan, isEscaped: true, out var plain) && plain == expected : Ascii.Equals(json.ValueSpan, expected);
        }

        json.Skip();
        return false;
    }

    /// <summary>Reads an open code.</summary>
    internal T Code<T>() where T : struct, IOpenCode<T>
    {
        if (json.TokenType == JsonTokenType.String && !json.ValueIsEscaped && T.KnownText(json.ValueSpan) is { } known)
        {
            return T.OfChecked(known);
        }

        if (Text() is not { } read)
        {
            return default;
        }

        if (!OpenCode.IsLegal(read))
        {
            Fault(IssueCodes.NoCode, $"'{Excerpt.Of(read)}' can't be a {typeof(T).Name}: give 1 to {OpenCode.MaxLength} characters without control characters, and no white space at its ends.");
            return default;
        }

        var code = T.OfChecked(read);
        CheckKnown(code);
        return code;
    }

    /// <summary>Reads a text value.</summary>
    internal T Value<T>() where T : struct, ITextValue<T>
    {
        if (json.TokenType == JsonTokenType.String && !json.ValueIsEscaped && json.ValueSpan.Length <= session.Options.MaxTextBytes
            && TryDecode(json.ValueSpan, out var chars) && T.TryRead(chars, out var value))
        {
            return value;
        }

        if (Text() is not { } read)
        {
            return default;
        }

        if (T.TryRead(read, out value))
        {
            return value;
        }

        Fault(typeof(T) == typeof(Edtf) ? IssueCodes.NoEdtf : IssueCodes.NoTextValue, $"'{Excerpt.Of(read)}' isn't {T.Expected}");
        return default;
    }

    /// <summary>Reads an instant in UTC, in ISO 8601.</summary>
    internal Instant? Instant()
    {
        if (json.TokenType == JsonTokenType.String && InstantText.TryRead(json.ValueSpan, out var instant))
        {
            return instant;
        }

        if (Text() is { } read)
        {
            if (json.ValueIsEscaped && InstantText.TryRead(Encoding.UTF8.GetBytes(read), out instant))
            {
                return instant;
            }

            Fault(IssueCodes.NoInstant, $"'{Excerpt.Of(read)}' isn't an instant. Write it in UTC, as in 2023-09-09T08:00:00Z. Write at most nine digits for a fraction of a second.");
        }

        return null;
    }

    /// <summary>Reads a decimal number, which is a JSON string so that no digit is lost.</summary>
    internal decimal? Decimal()
    {
        if (json.TokenType == JsonTokenType.String && PlainDecimal.TryRead(json.ValueSpan, out var number))
        {
            return number;
        }

        if (json.TokenType == JsonTokenType.Number)
        {
            Fault(IssueCodes.WrongType, "A decimal number is a text here, so that it loses no digit: put it between quotation marks.");
        }
        else if (Text() is { } read)
        {
            if (json.ValueIsEscaped && PlainDecimal.TryRead(Encoding.UTF8.GetBytes(read), out number))
            {
                return number;
            }

            Fault(IssueCodes.NoDecimal, $"'{Excerpt.Of(read)}' isn't a plain decimal number. Write digits, and a point before the decimal places. Write at most {PlainDecimal.MaxDigits} digits and no exponent.");
        }

        return null;
    }

    /// <summary>Reads a probability, from 0 to 1, which is a JSON number.</summary>
    internal double? Double()
    {
        if (json.TokenType != JsonTokenType.Number)
        {
            Fault(IssueCodes.WrongType, "A probability is a number from 0 to 1. Write it without quotation marks.");
            return null;
        }

        if (TryNumber(json.ValueSpan, out var value) && value is >= 0 and <= 1)
        {
            return value;
        }

        Fault(IssueCodes.NoProbability, $"{Excerpt.Of(json.ValueSpan)} isn't a probability: give a number from 0 to 1.");
        return null;
    }

    // A double represents a number of up to 15 digits exactly, and also the power of ten by which it is divided. So the division in the conversion rounds only
    // once, as parsing does.
    private static bool TryNumber(ReadOnlySpan<byte> literal, out double value)
    {
        if (literal.Length <= MaxExactDigits && PlainDecimal.TryReadShort(literal, out var plain))
        {
            value = (double)plain;
            return true;
        }

        return CanonicalNumber.TryRead(literal, out value);
    }

    private string? PlainText(ReadOnlySpan<byte> utf8)
    {
        if (TryDecode(utf8, out var chars))
        {
            return new string(chars);
        }

        if (Utf8.IsValid(utf8))
        {
            return Encoding.UTF8.GetString(utf8);
        }

        Fault(IssueCodes.Encoding, "The text isn't valid UTF-8: repair it where it was written.");
        return null;
    }

    /// <summary>Decodes a text into the scratch buffer. Returns false if the text doesn't fit or isn't valid UTF-8.</summary>
    private readonly bool TryDecode(ReadOnlySpan<byte> utf8, out ReadOnlySpan<char> chars)
    {
        chars = default;
        if (utf8.Length > scratch.Length
            || Utf8.ToUtf16(utf8, scratch, out _, out var count, replaceInvalidSequences: false) != System.Buffers.OperationStatus.Done)
        {
            return false;
        }

        chars = scratch[..count];
        return true;
    }

    private string? EscapedText(ReadOnlySpan<byte> escaped)
    {
        var rented = System.Buffers.ArrayPool<byte>.Shared.Rent(escaped.Length);
        try
        {
            if (JsonUnescaper.TryUnescape(escaped, rented, out var length))
            {
                return PlainText(rented.AsSpan(0, length));
            }
        }
        finally
        {
            System.Buffers.ArrayPool<byte>.Shared.Return(rented);
        }

        Fault(IssueCodes.Encoding, "The text has a lone surrogate: repair it where it was written.");
        return null;
    }
}

using System.Buffers;
using System.Numerics;
using System.Runtime.Intrinsics;
using System.Text.Json;

namespace Geopol.Events;

// This file scans strings, numbers and literals.
internal ref partial struct JsonScanner
{
    // The bytes that end the plain part of a string: quote, backslash and control characters.
    private static readonly SearchValues<byte> Stops = SearchValues.Create(
        "\"\\\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000B\f\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F"u8);

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
        valueStart = at;
        valueLength = length;
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
        valueStart = quote + 1;
        valueLength = stop;
        BytesConsumed = quote + stop + 2;
    }

    // Fast path: names, codes and most texts end within the first 64 bytes.
    private static int IndexOfStop(ReadOnlySpan<byte> rest)
    {
        const int Near = 4 * 16;
        var at = 0;
        for (; at < Near && rest.Length - at >= Vector128<byte>.Count; at += Vector128<byte>.Count)
        {
            var bytes = Vector128.Create(rest[at..]);
            var stops = (Vector128.Equals(bytes, Vector128.Create((byte)'"'))
                | Vector128.Equals(bytes, Vector128.Create((byte)'\\'))
                | Vector128.LessThan(bytes, Vector128.Create((byte)' '))).ExtractMostSignificantBits();
            if (stops != 0)
            {
                return at + BitOperations.TrailingZeroCount(stops);
            }
        }

        var further = rest[at..].IndexOfAny(Stops);
        return further < 0 ? further : at + further;
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

        // If a text ends within an object or array, it may have been cut off in the middle of its last number.
        var isWhole = at == rest.Length ? depth == 0 : ",]} \n\r\t/"u8.Contains(rest[at]);
        return isWhole ? at : throw Fault();
    }

    // Returns the position after the digits. There must be at least one digit.
    private readonly int BehindDigits(ReadOnlySpan<byte> rest, int from)
    {
        var at = from;
        while (at < rest.Length && char.IsAsciiDigit((char)rest[at]))
        {
            at++;
        }

        return at > from ? at : throw Fault();
    }
}

using System.Buffers;
using System.Text.Unicode;

namespace Geopol.Events;

/// <summary>Writes JSON strings as RFC 8785 requires (3.2.2.2), and compares member names by the order that it requires (3.2.3).</summary>
internal static class CanonicalText
{
    /// <summary>The maximum number of bytes for one character or one UTF-8 byte, as in <c>\u00xx</c>.</summary>
    private const int MaxBytesPerChar = 6;

    /// <summary>The lead byte of U+E000. For characters with smaller lead bytes, the order of UTF-8 is the same as the order of UTF-16.</summary>
    private const byte FirstLeadAboveSurrogates = 0xEE;

    /// <summary>The lead byte of U+10000, the first character that UTF-16 writes as two surrogates.</summary>
    private const byte FirstLeadOfPairs = 0xF0;

    private static readonly SearchValues<char> EscapedChars = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000B\f\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\"\\");

    private static readonly SearchValues<byte> EscapedBytes = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000B\f\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\"\\"u8);

    /// <summary>Returns the maximum number of bytes of a text with this number of characters or UTF-8 bytes. The quotes are included.</summary>
    internal static int MaxBytes(int chars) => checked((chars * MaxBytesPerChar) + 2);

    /// <summary>Writes the text with its quotes and returns the number of bytes written.</summary>
    /// <exception cref="ArgumentException">The text isn't well-formed UTF-16, or the destination is too short.</exception>
    internal static int Write(ReadOnlySpan<char> text, Span<byte> destination)
    {
        destination[0] = (byte)'"';
        int written = 1;

        while (true)
        {
            // No escaped character is a surrogate, so cutting here never cuts a pair.
            int escape = text.IndexOfAny(EscapedChars);
            ReadOnlySpan<char> plain = escape < 0 ? text : text[..escape];

            OperationStatus status = Utf8.FromUtf16(plain, destination[written..], out _, out int bytes, replaceInvalidSequences: false);
            if (status != OperationStatus.Done)
            {
                // If a lone surrogate were replaced, the text would change, and two different texts could have the same hash.
                throw new ArgumentException(
                    status == OperationStatus.DestinationTooSmall ? "The destination is too short." : "The text isn't well-formed UTF-16.",
                    status == OperationStatus.DestinationTooSmall ? nameof(destination) : nameof(text));
            }

            written += bytes;
            if (escape < 0)
            {
                destination[written] = (byte)'"';
                return written + 1;
            }

            written += WriteEscape((byte)text[escape], destination[written..]);
            text = text[(escape + 1)..];
        }
    }

    /// <summary>Writes a text of valid UTF-8 without escapes, with its quotes, and returns the number of bytes written.</summary>
    internal static int Write(ReadOnlySpan<byte> utf8, Span<byte> destination)
    {
        destination[0] = (byte)'"';
        int written = 1;

        while (true)
        {
            int escape = utf8.IndexOfAny(EscapedBytes);
            ReadOnlySpan<byte> plain = escape < 0 ? utf8 : utf8[..escape];
            plain.CopyTo(destination[written..]);
            written += plain.Length;

            if (escape < 0)
            {
                destination[written] = (byte)'"';
                return written + 1;
            }

            written += WriteEscape(utf8[escape], destination[written..]);
            utf8 = utf8[(escape + 1)..];
        }
    }

    /// <summary>Compares two member names by their UTF-16 code units.</summary>
    internal static int CompareNames(string left, string right) => string.CompareOrdinal(left, right);

    /// <summary>Compares two valid UTF-8 texts by the UTF-16 code units of their characters.</summary>
    internal static int CompareUtf8(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        int common = left.CommonPrefixLength(right);
        if (common == left.Length || common == right.Length)
        {
            return left.Length.CompareTo(right.Length);
        }

        byte a = left[common];
        byte b = right[common];

        // Bytes from 0xEE on are lead bytes, so two different characters begin here. Characters above the BMP have UTF-16 units D800..DFFF, which come before
        // E000..FFFF. In all other cases the order of the bytes is correct.
        if (a >= FirstLeadAboveSurrogates && b >= FirstLeadAboveSurrogates
            && (a >= FirstLeadOfPairs) != (b >= FirstLeadOfPairs))
        {
            return a >= FirstLeadOfPairs ? -1 : 1;
        }

        return a.CompareTo(b);
    }

    private static int WriteEscape(byte value, Span<byte> destination)
    {
        byte letter = value switch
        {
            (byte)'"' or (byte)'\\' => value,
            (byte)'\b' => (byte)'b',
            (byte)'\t' => (byte)'t',
            (byte)'\n' => (byte)'n',
            (byte)'\f' => (byte)'f',
            (byte)'\r' => (byte)'r',
            _ => 0,
        };

        destination[0] = (byte)'\\';
        if (letter != 0)
        {
            destination[1] = letter;
            return 2;
        }

        // Only control characters below 0x20 get here, so the first three digits are 000 or 001.
        int low = value & 0xF;
        destination[5] = (byte)(low < 10 ? '0' + low : 'a' + low - 10);
        destination[4] = (byte)('0' + (value >> 4));
        destination[3] = (byte)'0';
        destination[2] = (byte)'0';
        destination[1] = (byte)'u';
        return MaxBytesPerChar;
    }
}

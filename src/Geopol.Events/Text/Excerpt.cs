using System.Buffers;
using System.Globalization;
using System.Text;

namespace Geopol.Events;

/// <summary>
/// Shows a part of the input in messages. It shortens the input, and escapes characters that could fake a new line or reverse the direction of the text.
/// </summary>
internal static class Excerpt
{
    /// <summary>The maximum number of characters, without the ellipsis after them.</summary>
    internal const int MaxLength = 64;

    private const char Ellipsis = '\u2026';

    /// <summary>Shows a UTF-8 text, which may be invalid.</summary>
    internal static string Of(ReadOnlySpan<byte> utf8) => Show(utf8, quoted: false);

    /// <summary>Shows a UTF-16 text, which may have lone surrogates.</summary>
    internal static string Of(ReadOnlySpan<char> text)
    {
        Span<char> shown = stackalloc char[MaxLength + 1];
        int length = 0;
        while (!text.IsEmpty)
        {
            // A lone surrogate is shown as an escape with its value. The framework's decoder would give only the replacement character.
            bool valid = Rune.DecodeFromUtf16(text, out Rune rune, out int consumed) == OperationStatus.Done;
            if (!(valid ? TryAppend(rune, quoted: false, shown, ref length) : TryAppendEscape(text[0], shown, ref length)))
            {
                shown[length++] = Ellipsis;
                break;
            }

            text = text[consumed..];
        }

        return new string(shown[..length]);
    }

    /// <summary>Shows a UTF-8 text for use between single quotes: quotes and backslashes in it are escaped.</summary>
    internal static string Quoted(ReadOnlySpan<byte> utf8) => Show(utf8, quoted: true);

    private static string Show(ReadOnlySpan<byte> utf8, bool quoted)
    {
        Span<char> shown = stackalloc char[MaxLength + 1];
        int length = 0;
        while (!utf8.IsEmpty)
        {
            bool valid = Rune.DecodeFromUtf8(utf8, out Rune rune, out int consumed) == OperationStatus.Done;
            if (!(valid ? TryAppend(rune, quoted, shown, ref length) : TryAppendEscape(rune.Value, shown, ref length)))
            {
                shown[length++] = Ellipsis;
                break;
            }

            utf8 = utf8[consumed..];
        }

        return new string(shown[..length]);
    }

    private static bool TryAppend(Rune rune, bool quoted, Span<char> shown, ref int length)
    {
        if (IsHidden(rune.Value))
        {
            return TryAppendEscape(rune.Value, shown, ref length);
        }

        bool backslash = quoted && rune.Value is '\'' or '\\';
        int needed = rune.Utf16SequenceLength + (backslash ? 1 : 0);
        if (length + needed > MaxLength)
        {
            return false;
        }

        if (backslash)
        {
            shown[length++] = '\\';
        }

        length += rune.EncodeToUtf16(shown[length..]);
        return true;
    }

    private static bool TryAppendEscape(int unit, Span<char> shown, ref int length)
    {
        if (length + 6 > MaxLength)
        {
            return false;
        }

        shown[length++] = '\\';
        shown[length++] = 'u';
        unit.TryFormat(shown[length..], out int digits, "X4", CultureInfo.InvariantCulture);
        length += digits;
        return true;
    }

    /// <summary>
    /// Returns whether a character is shown as an escape. Such characters are control characters, line and paragraph separators, marks of direction and the
    /// byte order mark.
    /// </summary>
    private static bool IsHidden(int value) => value is
        <= 0x1F or (>= 0x7F and <= 0x9F) or 0x061C or 0x200E or 0x200F
        or (>= 0x2028 and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFEFF;
}

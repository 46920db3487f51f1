using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Geopol.Events;

/// <summary>Unescapes JSON strings. Unlike the framework's reader, it doesn't throw an exception for a lone surrogate.</summary>
internal static class JsonUnescaper
{
    /// <summary>The length of <c>\uXXXX</c>.</summary>
    private const int UnitLength = 6;

    /// <summary>
    /// Unescapes the content of a JSON string. The content has no quotes. Returns false if an escape is invalid or is a lone surrogate. A destination with the
    /// length of the source is always long enough. Bytes outside escapes are copied without a check.
    /// </summary>
    internal static bool TryUnescape(ReadOnlySpan<byte> escaped, Span<byte> destination, out int written)
    {
        written = 0;
        while (true)
        {
            int backslash = escaped.IndexOf((byte)'\\');
            ReadOnlySpan<byte> plain = backslash < 0 ? escaped : escaped[..backslash];
            plain.CopyTo(destination[written..]);
            written += plain.Length;
            if (backslash < 0)
            {
                return true;
            }

            escaped = escaped[backslash..];
            if (!TryReadEscape(escaped, out Rune rune, out int consumed))
            {
                return false;
            }

            written += rune.EncodeToUtf8(destination[written..]);
            escaped = escaped[consumed..];
        }
    }

    /// <summary>
    /// Converts the content of a JSON string to a .NET string. The content has no quotes. Returns false if an escape is invalid or the content isn't valid
    /// UTF-8.
    /// </summary>
    internal static bool TryText(ReadOnlySpan<byte> utf8, bool isEscaped, [NotNullWhen(true)] out string? text)
    {
        text = null;
        if (isEscaped)
        {
            var plain = new byte[utf8.Length];
            if (!TryUnescape(utf8, plain, out var length))
            {
                return false;
            }

            utf8 = plain.AsSpan(0, length);
        }

        text = Utf8.IsValid(utf8) ? Encoding.UTF8.GetString(utf8) : null;
        return text is not null;
    }

    private static bool TryReadEscape(ReadOnlySpan<byte> text, out Rune rune, out int consumed)
    {
        if (TryReadUnit(text, out char unit))
        {
            if (!char.IsSurrogate(unit))
            {
                rune = new Rune(unit);
                consumed = UnitLength;
                return true;
            }

            consumed = 2 * UnitLength;
            rune = default;
            return TryReadUnit(text[UnitLength..], out char low) && Rune.TryCreate(unit, low, out rune);
        }

        consumed = 2;
        char plain = text.Length < 2 ? '\0' : (char)text[1] switch
        {
            '"' => '"',
            '\\' => '\\',
            '/' => '/',
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => '\0',
        };

        rune = new Rune(plain);
        return plain != '\0';
    }

    private static bool TryReadUnit(ReadOnlySpan<byte> text, out char unit)
    {
        unit = '\0';
        if (text.Length < UnitLength || text[0] != (byte)'\\' || text[1] != (byte)'u'
            || !ushort.TryParse(text[2..UnitLength], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort value))
        {
            return false;
        }

        unit = (char)value;
        return true;
    }
}

namespace Geopol.Events;

/// <summary>Reads and writes code points in UTF-16. Unlike a <see cref="System.Text.Rune"/>, a code point may be a lone surrogate.</summary>
internal static class CodePoint
{
    /// <summary>Returns the code point at a position, and its length in UTF-16 units.</summary>
    internal static int At(ReadOnlySpan<char> text, int at, out int length)
    {
        char unit = text[at];
        if (char.IsHighSurrogate(unit) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        {
            length = 2;
            return char.ConvertToUtf32(unit, text[at + 1]);
        }

        length = 1;
        return unit;
    }

    /// <summary>Returns the number of UTF-16 units of a code point.</summary>
    internal static int LengthOf(int codePoint) => codePoint > char.MaxValue ? 2 : 1;

    /// <summary>Writes a code point. The span must have room for it.</summary>
    /// <returns>The number of UTF-16 units written.</returns>
    internal static int Write(Span<char> text, int at, int codePoint)
    {
        if (codePoint <= char.MaxValue)
        {
            text[at] = (char)codePoint;
            return 1;
        }

        text[at] = (char)(0xD800 + ((codePoint - 0x10000) >> 10));
        text[at + 1] = (char)(0xDC00 + (codePoint & 0x3FF));
        return 2;
    }
}

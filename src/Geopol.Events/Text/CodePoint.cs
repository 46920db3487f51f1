namespace Geopol.Events;

/// <summary>Reads and writes code points in UTF-16. Unlike a rune, a lone surrogate is a code point too.</summary>
internal static class CodePoint
{
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

    /// <summary>How many UTF-16 units a code point has.</summary>
    internal static int LengthOf(int codePoint) => codePoint > char.MaxValue ? 2 : 1;

    /// <summary>Writes a code point, for which there must be room.</summary>
    /// <returns>How many UTF-16 units were written.</returns>
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

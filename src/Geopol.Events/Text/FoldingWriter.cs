namespace Geopol.Events;

/// <summary>Writes folded code points, and the separators between them, into a buffer.</summary>
/// <remarks>
/// A separator is written only when the next code point is known, because most separators depend on whether both neighbours are digits. Several separators in a
/// row become one, and none is written at either end.
/// </remarks>
internal ref struct FoldingWriter(Span<char> destination)
{
    private const int NoBase = -1;
    private const char NoSeparator = '\0';

    private readonly Span<char> destination = destination;

    // The base to which a pair mark may belong.
    private int lastBase = NoBase;

    // The combining class of the last mark; 0 after a base.
    private int lastClass;

    // The value of the pending separator; Same if there is none.
    private int due = FoldingTable.Same;

    // Raised or Lowered, if the last character is a superscript or subscript digit; otherwise Same.
    private int lastLevel = FoldingTable.Same;

    /// <summary>The number of UTF-16 units written.</summary>
    internal int Written { get; private set; }

    /// <summary>Whether marks aren't in the order of their combining classes.</summary>
    internal bool HasUnorderedMarks { get; private set; }

    /// <summary>Writes an ASCII character that folds to itself. Returns false if the buffer is too small.</summary>
    internal bool TryWritePlain(char c)
    {
        if (due != FoldingTable.Same || lastLevel != FoldingTable.Same || Written == destination.Length)
        {
            return TryWriteBase(c, FoldingTable.Same);
        }

        destination[Written++] = c;
        lastBase = c;
        lastClass = 0;
        return true;
    }

    /// <summary>Writes a code point that doesn't fold further. Returns false if the buffer is too small.</summary>
    /// <param name="codePoint">The code point.</param>
    /// <param name="value">The value of the code point in the table.</param>
    internal bool TryWrite(int codePoint, int value)
    {
        switch (value)
        {
            case FoldingTable.Drop:
                return true;

            case FoldingTable.Space or FoldingTable.Comma or FoldingTable.Slash or FoldingTable.Point or FoldingTable.Gap:
                Separate(value);
                return true;

            case >= FoldingTable.Mark and < FoldingTable.Gap:
                return TryWriteMark(codePoint, value);

            case >= FoldingTable.Raised and < FoldingTable.Sequence:
                int level = value < FoldingTable.Lowered ? FoldingTable.Raised : FoldingTable.Lowered;
                return TryWriteBase('0' + value - level, level);

            default:
                return TryWriteBase(codePoint, FoldingTable.Same);
        }
    }

    private void Separate(int value)
    {
        // A mark after an apostrophe belongs to the apostrophe, not to the letter before it.
        lastBase = NoBase;
        if (Written > 0)
        {
            // Several separators in a row aren't part of a number.
            due = due == FoldingTable.Same ? value : IsWordBreak(due) || IsWordBreak(value) ? FoldingTable.Space : FoldingTable.Gap;
        }
    }

    private bool TryWriteMark(int codePoint, int value)
    {
        if (value >= FoldingTable.PairMark)
        {
            if (!FoldingTable.IsPair(lastBase, codePoint))
            {
                return true;
            }

            lastBase = NoBase;
        }

        if (!TryAppend(codePoint, FoldingTable.Same))
        {
            return false;
        }

        int combiningClass = value & 0xFF;
        HasUnorderedMarks |= combiningClass < lastClass;
        lastClass = combiningClass;
        return true;
    }

    private bool TryWriteBase(int codePoint, int level)
    {
        if (!TryAppend(codePoint, level))
        {
            return false;
        }

        lastBase = codePoint;
        lastClass = 0;
        return true;
    }

    private bool TryAppend(int codePoint, int level)
    {
        char separator = SeparatorBefore(codePoint, level);
        if (Written + CodePoint.LengthOf(codePoint) + (separator == NoSeparator ? 0 : 1) > destination.Length)
        {
            return false;
        }

        if (separator != NoSeparator)
        {
            destination[Written++] = separator;
            lastClass = 0;
        }

        Written += CodePoint.Write(destination, Written, codePoint);
        due = FoldingTable.Same;
        lastLevel = level;
        return true;
    }

    private readonly char SeparatorBefore(int codePoint, int level)
    {
        char last = Written == 0 ? NoSeparator : destination[Written - 1];
        if (char.IsAsciiDigit(last) && codePoint is >= '0' and <= '9')
        {
            return due switch
            {
                FoldingTable.Same => level == lastLevel ? NoSeparator : ' ',
                FoldingTable.Point or FoldingTable.Comma => '.',
                FoldingTable.Slash => '/',
                _ => ' ',
            };
        }

        // If a character between two lone surrogates was dropped, the surrogates must not become one character.
        return IsWordBreak(due) || (char.IsHighSurrogate(last) && codePoint is >= 0xDC00 and <= 0xDFFF) ? ' ' : NoSeparator;
    }

    // Returns whether a separator is written between any two characters, and not only between digits.
    private static bool IsWordBreak(int separator) => separator is FoldingTable.Space or FoldingTable.Comma or FoldingTable.Slash;
}

namespace Geopol.Events;

/// <summary>The table of the folded form of every code point. The program eng/generate-folding.cs writes the arrays.</summary>
internal static partial class FoldingTable
{
    /// <summary>The logarithm, base 2, of the number of code points in a leaf.</summary>
    internal const int LeafBits = 5;

    /// <summary>The logarithm, base 2, of the number of leaves in a middle block.</summary>
    internal const int MiddleBits = 7;

    /// <summary>
    /// This value means that the code point folds to itself. Any other value below <see cref="Mark"/> or above <see cref="SequenceEnd"/> is the one character
    /// to which the code point folds.
    /// </summary>
    internal const int Same = 0;

    /// <summary>This value means that the code point folds to a space between words.</summary>
    internal const int Space = ' ';

    /// <summary>This value means a mark that stays. The combining class of the mark is added to the value.</summary>
    internal const int Mark = 0xD800;

    /// <summary>
    /// This value means a mark that stays only if <see cref="Pairs"/> has it together with the base before it. The combining class of the mark is added to the
    /// value.
    /// </summary>
    internal const int PairMark = 0xD900;

    /// <summary>This value means that the code point folds to a space between two digits, and otherwise to nothing.</summary>
    internal const int Gap = 0xDA00;

    /// <summary>This value means that the code point folds to a point between two digits, and otherwise to nothing.</summary>
    internal const int Point = 0xDA01;

    /// <summary>This value means that the code point folds to a point between two digits, and otherwise to a space.</summary>
    internal const int Comma = 0xDA02;

    /// <summary>This value means that the code point folds to a slash between two digits, and otherwise to a space.</summary>
    internal const int Slash = 0xDA03;

    /// <summary>This value means that the code point always folds to nothing.</summary>
    internal const int Drop = 0xDA04;

    /// <summary>This value means a Hangul syllable, which folds to its jamo.</summary>
    internal const int Syllable = 0xDA05;

    /// <summary>This value means a superscript digit. The digit is added to the value.</summary>
    internal const int Raised = 0xDA10;

    /// <summary>This value means a subscript digit. The digit is added to the value.</summary>
    internal const int Lowered = 0xDA20;

    /// <summary>The first value that means a sequence of characters. The index of the sequence is added to this value.</summary>
    internal const int Sequence = 0xE000;

    /// <summary>The last value that means a sequence.</summary>
    internal const int SequenceEnd = 0xF8FF;

    /// <summary>This value is only in the table of ASCII. It means that the complete table has the value of the code point.</summary>
    internal const int AsciiOther = 0xFF;

    /// <summary>Returns the value of a code point in the complete table.</summary>
    internal static int ValueOf(int codePoint)
    {
        int block = Top[codePoint >> (LeafBits + MiddleBits)];
        int middle = (codePoint >> LeafBits) & ((1 << MiddleBits) - 1);
        int leaf = Middle[(block << MiddleBits) + middle];
        int place = codePoint & ((1 << LeafBits) - 1);
        return Leaves[(leaf << LeafBits) + place];
    }

    /// <summary>Returns whether a value is the one character to which the code point folds.</summary>
    internal static bool IsReplacement(int value) => value != Same && value is < Mark or > SequenceEnd;

    /// <summary>Returns whether a value means a mark. The low byte of such a value is the combining class of the mark.</summary>
    internal static bool IsMark(int value) => value is >= Mark and < Gap;

    /// <summary>Returns whether this base keeps this mark. Other bases lose the mark.</summary>
    internal static bool IsPair(int first, int mark) => first is >= 0 and <= char.MaxValue && Pairs.BinarySearch(((uint)first << 16) | (uint)mark) >= 0;
}

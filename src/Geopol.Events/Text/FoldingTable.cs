namespace Geopol.Events;

/// <summary>The table of the folded form of every code point. eng/generate-folding.cs writes the arrays.</summary>
internal static partial class FoldingTable
{
    /// <summary>The logarithm, base 2, of the number of code points in a leaf.</summary>
    internal const int LeafBits = 5;

    /// <summary>The logarithm, base 2, of the number of leaves in a middle block.</summary>
    internal const int MiddleBits = 7;

    /// <summary>
    /// Value: the code point folds to itself. All other values below <see cref="Mark"/> or above <see cref="SequenceEnd"/> are the one character that it folds
    /// to.
    /// </summary>
    internal const int Same = 0;

    /// <summary>Value: the code point folds to a space between words.</summary>
    internal const int Space = ' ';

    /// <summary>Value: a mark that stays. Its combining class is added.</summary>
    internal const int Mark = 0xD800;

    /// <summary>Value: a mark that stays only if it is in <see cref="Pairs"/> with the base before it. Its combining class is added.</summary>
    internal const int PairMark = 0xD900;

    /// <summary>Value: the code point folds to nothing, but to a space between two digits.</summary>
    internal const int Gap = 0xDA00;

    /// <summary>Value: the code point folds to nothing, but to a point between two digits.</summary>
    internal const int Point = 0xDA01;

    /// <summary>Value: the code point folds to a space, but to a point between two digits.</summary>
    internal const int Comma = 0xDA02;

    /// <summary>Value: the code point folds to a space, but to a slash between two digits.</summary>
    internal const int Slash = 0xDA03;

    /// <summary>Value: the code point folds to nothing.</summary>
    internal const int Drop = 0xDA04;

    /// <summary>Value: a Hangul syllable, which folds to its jamo.</summary>
    internal const int Syllable = 0xDA05;

    /// <summary>Value: a superscript digit. The digit is added.</summary>
    internal const int Raised = 0xDA10;

    /// <summary>Value: a subscript digit. The digit is added.</summary>
    internal const int Lowered = 0xDA20;

    /// <summary>The first value that means a sequence: the index of the sequence is added.</summary>
    internal const int Sequence = 0xE000;

    /// <summary>The last value that means a sequence.</summary>
    internal const int SequenceEnd = 0xF8FF;

    /// <summary>Value in the table of ASCII: the complete table has the value of the code point.</summary>
    internal const int AsciiOther = 0xFF;

    /// <summary>The value of a code point in the complete table.</summary>
    internal static int ValueOf(int codePoint)
    {
        int block = Top[codePoint >> (LeafBits + MiddleBits)];
        int middle = (codePoint >> LeafBits) & ((1 << MiddleBits) - 1);
        int leaf = Middle[(block << MiddleBits) + middle];
        int place = codePoint & ((1 << LeafBits) - 1);
        return Leaves[(leaf << LeafBits) + place];
    }

    /// <summary>Whether a value is the one character that the code point folds to.</summary>
    internal static bool IsReplacement(int value) => value != Same && value is < Mark or > SequenceEnd;

    /// <summary>Whether a value is a mark. The low byte of the value is the mark's combining class.</summary>
    internal static bool IsMark(int value) => value is >= Mark and < Gap;

    /// <summary>Whether a base keeps a mark that other bases lose.</summary>
    internal static bool IsPair(int first, int mark) => first is >= 0 and <= char.MaxValue && Pairs.BinarySearch(((uint)first << 16) | (uint)mark) >= 0;
}

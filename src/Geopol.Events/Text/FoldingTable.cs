namespace Geopol.Events;

/// <summary>What every code point folds to. eng/generate-folding.cs writes the arrays.</summary>
internal static partial class FoldingTable
{
    /// <summary>log2 of the code points in a leaf.</summary>
    internal const int LeafBits = 5;

    /// <summary>log2 of the leaves in a middle block.</summary>
    internal const int MiddleBits = 7;

    /// <summary>Value: folds to itself. Values below <see cref="Mark"/> or above <see cref="SequenceEnd"/> are the one character that the code point folds to.</summary>
    internal const int Same = 0;

    /// <summary>Value: a space between words.</summary>
    internal const int Space = ' ';

    /// <summary>Value, plus the combining class: a mark that stays.</summary>
    internal const int Mark = 0xD800;

    /// <summary>Value, plus the combining class: a mark that stays only where the base before it has it in <see cref="Pairs"/>.</summary>
    internal const int PairMark = 0xD900;

    /// <summary>Value: nothing, between two digits a space.</summary>
    internal const int Gap = 0xDA00;

    /// <summary>Value: nothing, between two digits a point.</summary>
    internal const int Point = 0xDA01;

    /// <summary>Value: a space, between two digits a point.</summary>
    internal const int Comma = 0xDA02;

    /// <summary>Value: a space, between two digits a slash.</summary>
    internal const int Slash = 0xDA03;

    /// <summary>Value: folds to nothing.</summary>
    internal const int Drop = 0xDA04;

    /// <summary>Value: a Hangul syllable, which folds to its jamo.</summary>
    internal const int Syllable = 0xDA05;

    /// <summary>Value, plus the digit: a superscript digit.</summary>
    internal const int Raised = 0xDA10;

    /// <summary>Value, plus the digit: a subscript digit.</summary>
    internal const int Lowered = 0xDA20;

    /// <summary>First value that is the index of a sequence.</summary>
    internal const int Sequence = 0xE000;

    /// <summary>Last value that is the index of a sequence.</summary>
    internal const int SequenceEnd = 0xF8FF;

    /// <summary>Value in the table of ASCII: the whole table has it.</summary>
    internal const int AsciiOther = 0xFF;

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

    /// <summary>Whether a value is that of a mark; a mark's class is the value's low byte.</summary>
    internal static bool IsMark(int value) => value is >= Mark and < Gap;

    /// <summary>Whether a base keeps a mark that other bases lose.</summary>
    internal static bool IsPair(int first, int mark) => first is >= 0 and <= char.MaxValue && Pairs.BinarySearch(((uint)first << 16) | (uint)mark) >= 0;
}

using System.Text;

namespace Geopol.Events.Tables;

/// <summary>The arrays of FoldingTable.g.cs: one value per code point, in blocks. Equal blocks are stored once.</summary>
internal sealed class FoldingTableLayout
{
    private readonly UnicodeDatabase data;
    private readonly CharacterFolding folding;
    private readonly Dictionary<string, int> sequences = [];

    internal FoldingTableLayout(UnicodeDatabase data, CharacterFolding folding)
    {
        this.data = data;
        this.folding = folding;

        // Sequences are numbered in the order of code points, so that the table never changes without a reason.
        (Leaves, var leaves) = Blocks([.. Enumerable.Range(0, UnicodeDatabase.CodePoints).Select(ValueOf)], FoldingTable.LeafBits);
        (Middle, Top) = Blocks(leaves, FoldingTable.MiddleBits);
        if (Top.Max() > byte.MaxValue || Middle.Max() > ushort.MaxValue || Sequences.Count > ushort.MaxValue || FoldingTable.Sequence + sequences.Count > FoldingTable.SequenceEnd + 1)
        {
            throw new InvalidOperationException("The table's types are too narrow.");
        }
    }

    internal int[] Top { get; }

    internal int[] Middle { get; }

    internal int[] Leaves { get; }

    /// <summary>All sequences, concatenated, in UTF-16 code units.</summary>
    internal List<int> Sequences { get; } = [];

    /// <summary>The start of each sequence in <see cref="Sequences"/>, followed by the end of the last sequence.</summary>
    internal List<int> SequenceStarts { get; } = [0];

    /// <summary>The folded form of each ASCII character, or <c>FoldingTable.AsciiOther</c> where the complete table has it.</summary>
    internal IEnumerable<int> Ascii => Enumerable.Range(0, 128).Select(ValueOf).Zip(Enumerable.Range(0, 128), static (value, codePoint) =>
        value == FoldingTable.Same ? codePoint : value is FoldingTable.Space or (>= 'a' and <= 'z') ? value : FoldingTable.AsciiOther);

    /// <summary>Pairs of base letter (high 16 bits) and mark (low 16 bits), sorted.</summary>
    internal IEnumerable<uint> Pairs => folding.Pairs.Select(static pair => ((uint)checked((ushort)pair.Key) << 16) | checked((ushort)pair.Value)).Order();

    /// <summary>The largest number of UTF-16 code units that one code unit becomes, rounded up.</summary>
    internal int MaxGrowth => (int)Math.Ceiling(Enumerable.Range(0, UnicodeDatabase.CodePoints).Where(data.IsAssigned)
        .Max(codePoint => (double)Utf16(folding.Fold(codePoint)).Length / Utf16([codePoint]).Length));

    private int ValueOf(int codePoint) => folding.Fold(codePoint) switch
    {
        [] => FoldingTable.Drop,
        [var same] when same == codePoint => ValueOfSame(codePoint),
        [var other] when other <= char.MaxValue => FoldingTable.IsReplacement(other) ? other : throw new InvalidOperationException($"U+{other:X4} is a value of the table."),
        var several => FoldingTable.Sequence + IndexOf(Utf16(several)),
    };

    private int ValueOfSame(int codePoint) => codePoint switch
    {
        FoldingLists.Space => FoldingTable.Space,
        FoldingLists.Point => FoldingTable.Point,
        FoldingLists.Comma => FoldingTable.Comma,
        FoldingLists.Slash => FoldingTable.Slash,
        FoldingLists.Gap => FoldingTable.Gap,
        >= 0xAC00 and <= 0xD7A3 => FoldingTable.Syllable,
        _ when folding.PairMarks.Contains(codePoint) => FoldingTable.PairMark + data.ClassOf(codePoint),
        _ when data.ClassOf(codePoint) is > 0 and var combiningClass => FoldingTable.Mark + combiningClass,
        _ => folding.LevelDigitOf(codePoint) ?? FoldingTable.Same,
    };

    private int IndexOf(string sequence)
    {
        if (!sequences.TryGetValue(sequence, out var index))
        {
            sequences.Add(sequence, index = sequences.Count);
            Sequences.AddRange(sequence.Select(static unit => (int)unit));
            SequenceStarts.Add(Sequences.Count);
        }

        return index;
    }

    private static string Utf16(int[] codePoints)
    {
        var text = new StringBuilder();
        foreach (var codePoint in codePoints)
        {
            text.Append(codePoint is >= 0xD800 and <= 0xDFFF ? ((char)codePoint).ToString() : char.ConvertFromUtf32(codePoint));
        }

        return text.ToString();
    }

    // Returns the distinct blocks one after another, and the number of each original block among them.
    private static (int[] Values, int[] Numbers) Blocks(int[] values, int bits)
    {
        var numberOf = new Dictionary<string, int>();
        var flat = new List<int>();
        var numbers = new List<int>();
        foreach (var block in values.Chunk(1 << bits))
        {
            var key = string.Concat(block.Select(static value => (char)value));
            if (!numberOf.TryGetValue(key, out var number))
            {
                numberOf.Add(key, number = numberOf.Count);
                flat.AddRange(block);
            }

            numbers.Add(number);
        }

        return ([.. flat], [.. numbers]);
    }
}

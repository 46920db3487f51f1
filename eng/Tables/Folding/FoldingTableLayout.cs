using System.Text;

namespace Geopol.Events.Tables;

/// <summary>The arrays of FoldingTable.g.cs: a value a code point, in blocks of which equal ones are stored once.</summary>
internal sealed class FoldingTableLayout
{
    internal const int LeafBits = 5;
    internal const int MiddleBits = 7;
    internal const int Mark = 0xD800;
    internal const int PairMark = 0xD900;
    internal const int Joins = 0xD901;
    internal const int Drop = 0xD902;
    internal const int Sequence = 0xE000;
    internal const int SequenceEnd = 0xF8FF;
    internal const int AsciiDrop = 0xFF;

    private readonly UnicodeDatabase data;
    private readonly CharacterFolding folding;
    private readonly HashSet<int> seconds;
    private readonly Dictionary<string, int> sequences = [];

    internal FoldingTableLayout(UnicodeDatabase data, CharacterFolding folding)
    {
        this.data = data;
        this.folding = folding;
        seconds = [.. folding.Compositions.Keys.Select(static pair => pair.Second)];

        // Sequences are numbered in the order of code points, so that the table never changes without a cause.
        (Leaves, var leaves) = Blocks([.. Enumerable.Range(0, UnicodeDatabase.CodePoints).Select(ValueOf)], LeafBits);
        (Middle, Top) = Blocks(leaves, MiddleBits);
        if (Top.Max() > byte.MaxValue || Middle.Max() > ushort.MaxValue || Sequences.Count > ushort.MaxValue || Sequence + sequences.Count > SequenceEnd + 1)
        {
            throw new InvalidOperationException("The table's types are too narrow.");
        }
    }

    internal int[] Top { get; }

    internal int[] Middle { get; }

    internal int[] Leaves { get; }

    /// <summary>The sequences one after another, in UTF-16.</summary>
    internal List<int> Sequences { get; } = [];

    /// <summary>Where each sequence begins, and the end of the last.</summary>
    internal List<int> SequenceStarts { get; } = [0];

    /// <summary>What an ASCII character folds to.</summary>
    internal IEnumerable<int> Ascii => Enumerable.Range(0, 128).Select(codePoint => folding.Fold(codePoint) is [var first, ..] ? first : AsciiDrop);

    /// <summary>First, second and composed code point in 21 bits each.</summary>
    internal IEnumerable<ulong> Pairs => folding.Compositions.Select(static pair => Packed(pair.Key.First, pair.Key.Second, pair.Value))
        .Concat(folding.Pairs.Select(static pair => Packed(pair.Key, pair.Value.Mark, pair.Value.Whole))).Order();

    /// <summary>The most UTF-16 units that one unit becomes.</summary>
    internal int MaxGrowth => (int)Math.Ceiling(Enumerable.Range(0, UnicodeDatabase.CodePoints).Where(data.IsAssigned)
        .Max(codePoint => (double)Utf16(folding.Fold(codePoint)).Length / Utf16([codePoint]).Length));

    private int ValueOf(int codePoint) => folding.Fold(codePoint) switch
    {
        [] => Drop,
        [var same] when same == codePoint => ValueOfSame(codePoint),
        [var other] when other <= char.MaxValue => other is not 0 and (< Mark or > SequenceEnd) ? other : throw new InvalidOperationException($"U+{other:X4} is a value of the table."),
        var several => Sequence + IndexOf(Utf16(several)),
    };

    private int ValueOfSame(int codePoint) =>
        folding.PairMarks.Contains(codePoint) ? PairMark
        : data.ClassOf(codePoint) != 0 ? Mark + data.ClassOf(codePoint)
        : seconds.Contains(codePoint) || codePoint is (>= 0x1161 and <= 0x1175) or (>= 0x11A8 and <= 0x11C2) ? Joins
        : codePoint == CharacterFolding.Space ? CharacterFolding.Space : 0;

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

    private static ulong Packed(int first, int second, int composed) => ((ulong)first << 42) | ((ulong)second << 21) | (uint)composed;

    // The distinct blocks one after another, and the number of each block.
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

namespace Geopol.Events.Tables;

/// <summary>Computes the code points to which each code point folds, without regard to its neighbours.</summary>
/// <remarks>
/// The first rule that applies decides, and its result is folded again until nothing changes:
/// a letter or sign of <see cref="FoldingLists"/>; a stripped, enclosing, invisible or control character is dropped; white space is
/// a space; a decomposition gives its parts; punctuation is a space; a full case folding; a decimal digit is the ASCII digit; anything
/// else stays. Decomposition comes before case folding, because case folding turns the Greek iota subscript into a letter, and the
/// subscript is a mark to be stripped. A separator and a raised digit stay as they are, because they depend on their neighbours.
/// </remarks>
internal sealed class CharacterFolding
{
    private readonly UnicodeDatabase data;
    private readonly Dictionary<int, int[]> folded = [];

    internal CharacterFolding(UnicodeDatabase data)
    {
        this.data = data;
        foreach (var (whole, parts) in data.CanonicalDecompositions)
        {
            if ((parts[^1] == FoldingLists.Overlay && data.CategoryOf(whole)[0] == 'S') || FoldingLists.Whole.Contains(whole))
            {
                // Add throws if a letter already has a mark: with two marks on a letter, their order would matter.
                Pairs.Add(parts[0], parts[1]);
            }
        }

        PairMarks = [.. Pairs.Values];
        foreach (var codePoint in Enumerable.Range(0, UnicodeDatabase.CodePoints).Where(data.IsAssigned))
        {
            Verify(codePoint);
        }
    }

    /// <summary>The mark that a base letter keeps although that mark is stripped from other letters, by base letter.</summary>
    internal Dictionary<int, int> Pairs { get; } = [];

    internal HashSet<int> PairMarks { get; }

    internal int[] Fold(int codePoint)
    {
        if (!folded.TryGetValue(codePoint, out var known))
        {
            folded[codePoint] = known = PartDigits(codePoint, Shorten(Step(codePoint)));
        }

        return known;
    }

    /// <summary>The value in the table for a superscript or subscript digit; null for any other code point.</summary>
    internal int? LevelDigitOf(int codePoint) => data.DecompositionTags.GetValueOrDefault(codePoint) is ("super" or "sub") and var tag
        && data.Decompositions[codePoint] is [>= '0' and <= '9' and var digit]
        ? (tag == "super" ? FoldingTable.Raised : FoldingTable.Lowered) + digit - '0' : null;

    private IEnumerable<int> Step(int codePoint) => data.CategoryOf(codePoint) switch
    {
        _ when FoldingLists.Letters.TryGetValue(codePoint, out var letters) => letters.Select(static letter => (int)letter),
        _ when FoldingLists.SeparatorOf(codePoint) is { } separator => [separator],
        _ when PairMarks.Contains(codePoint) || LevelDigitOf(codePoint) is not null => [codePoint],
        "Me" => [],
        _ when IsStripped(codePoint) || data.Ignorable.Contains(codePoint) => [],
        _ when data.WhiteSpace.Contains(codePoint) => [FoldingLists.Space],
        "Cf" or "Cc" => [],
        _ when data.Decompositions.TryGetValue(codePoint, out var parts) => parts.SelectMany(Fold),
        ['P', ..] => [FoldingLists.Space],
        _ when data.CaseFoldings.TryGetValue(codePoint, out var small) => small.SelectMany(Fold),
        _ when data.DigitValues.TryGetValue(codePoint, out var digit) => ['0' + digit],
        _ => [codePoint],
    };

    // A mark with a decomposition (U+0344) is folded through its parts, because a part may be a pair mark.
    private bool IsStripped(int codePoint) => data.ClassOf(codePoint) != 0 && data.CategoryOf(codePoint) == "Mn"
        && FoldingLists.IsStripped(codePoint) && !data.Decompositions.ContainsKey(codePoint);

    // Drops pair marks that form no pair, and merges adjacent separators as FoldingWriter does.
    private List<int> Shorten(IEnumerable<int> codePoints)
    {
        var kept = new List<int>();
        int? starter = null;
        foreach (var codePoint in codePoints)
        {
            if (PairMarks.Contains(codePoint))
            {
                if (starter is { } letter && Pairs.GetValueOrDefault(letter) != codePoint)
                {
                    continue;
                }
            }
            else if (data.ClassOf(codePoint) == 0)
            {
                if (FoldingLists.IsSeparator(codePoint) && kept is [.., var before] && FoldingLists.IsSeparator(before))
                {
                    kept[^1] = FoldingLists.IsWordBreak(before) || FoldingLists.IsWordBreak(codePoint) ? FoldingLists.Space : FoldingLists.Gap;
                    continue;
                }

                starter = codePoint;
            }

            kept.Add(codePoint);
        }

        return kept;
    }

    // A gap keeps the digits of a number character (½, ①) apart from adjacent digits: 1½ isn't 11/2.
    private int[] PartDigits(int codePoint, List<int> result)
    {
        if (result.Count == 0 || data.DigitValues.ContainsKey(codePoint))
        {
            return [.. result];
        }

        IEnumerable<int> before = IsDigit(result[0]) ? [FoldingLists.Gap] : [];
        IEnumerable<int> after = IsDigit(result[^1]) ? [FoldingLists.Gap] : [];
        return [.. before, .. result, .. after];
    }

    private static bool IsDigit(int codePoint) => codePoint is >= '0' and <= '9';

    // The last two checks keep canonically equivalent texts equal, because the order of marks may differ between such texts.
    private void Verify(int codePoint)
    {
        var result = Fold(codePoint);
        Ensure(result.All(part => Fold(part) is [var same] && same == part), $"U+{codePoint:X4} folds to what folds further.");
        Ensure(data.ClassOf(codePoint) == 0 || result.All(part => data.ClassOf(part) == data.ClassOf(codePoint)), $"U+{codePoint:X4} changes its combining class.");
        Ensure(!data.CanonicalDecompositions.TryGetValue(codePoint, out var parts)
            || Shorten(parts.SelectMany(Fold)).SequenceEqual(result), $"U+{codePoint:X4} folds unlike its decomposition.");
    }

    private static void Ensure(bool condition, string message)
    {
        if (!condition)
        {
            throw new InvalidOperationException(message);
        }
    }
}

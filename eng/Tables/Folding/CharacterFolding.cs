namespace Geopol.Events.Tables;

/// <summary>What each code point folds to by itself.</summary>
/// <remarks>
/// The first rule that applies decides, and its result is folded again until nothing moves:
/// a letter or sign of <see cref="FoldingLists"/>; a stripped, enclosing, invisible or control character is dropped; white space is
/// a space; a decomposition gives its parts; punctuation is a space; a full case folding; a decimal digit is the ASCII digit; anything
/// else stays. Decomposition comes before case folding, so that the Greek iota subscript, which case folding makes a letter, is
/// stripped as the mark that it is. <see cref="Geopol.Events.Folding"/> orders and composes the marks that stay.
/// </remarks>
internal sealed class CharacterFolding
{
    internal const int Space = ' ';

    private readonly UnicodeDatabase data;
    private readonly Dictionary<int, int[]> folded = [];

    internal CharacterFolding(UnicodeDatabase data)
    {
        this.data = data;
        foreach (var (whole, parts) in data.CanonicalDecompositions)
        {
            if ((parts[^1] == FoldingLists.Overlay && data.CategoryOf(whole)[0] == 'S') || FoldingLists.Whole.Contains(whole))
            {
                // With two marks of one letter their order would matter.
                Pairs.Add(parts[0], (parts[1], whole));
            }
        }

        PairMarks = [.. Pairs.Values.Select(static pair => pair.Mark)];
        foreach (var (whole, parts) in data.CanonicalDecompositions)
        {
            if (parts.Length == 2 && !data.CompositionExclusions.Contains(whole)
                && Decomposed(whole).All(part => !PairMarks.Contains(part) && Fold(part) is [var same] && same == part))
            {
                Compositions.Add((parts[0], parts[1]), whole);
            }
        }

        var composed = Compositions.Values.SelectMany(Decomposed).ToHashSet();
        Ensure(!Pairs.Any(pair => composed.Contains(pair.Key) || composed.Contains(pair.Value.Whole)), "A letter that keeps its mark composes with other marks too.");
        foreach (var codePoint in Enumerable.Range(0, UnicodeDatabase.CodePoints).Where(data.IsAssigned))
        {
            Verify(codePoint);
        }
    }

    /// <summary>Which mark a base keeps although it is stripped elsewhere, and what they compose to.</summary>
    internal Dictionary<int, (int Mark, int Whole)> Pairs { get; } = [];

    internal HashSet<int> PairMarks { get; }

    /// <summary>What else composes.</summary>
    internal Dictionary<(int First, int Second), int> Compositions { get; } = [];

    internal int[] Fold(int codePoint)
    {
        if (!folded.TryGetValue(codePoint, out var known))
        {
            folded[codePoint] = known = Shorten(Step(codePoint));
        }

        return known;
    }

    private IEnumerable<int> Step(int codePoint)
    {
        var category = data.CategoryOf(codePoint);
        return FoldingLists.Letters.TryGetValue(codePoint, out var letters) ? letters.Select(static letter => (int)letter)
            : FoldingLists.Dropped.Contains(codePoint) ? []
            : PairMarks.Contains(codePoint) ? [codePoint]
            : IsStripped(codePoint) || category == "Me" || data.Ignorable.Contains(codePoint) ? []
            : data.WhiteSpace.Contains(codePoint) || FoldingLists.Separators.Contains(codePoint) ? [Space]
            : category is "Cf" or "Cc" ? []
            : data.Decompositions.TryGetValue(codePoint, out var parts) ? parts.SelectMany(Fold)
            : category[0] == 'P' ? [Space]
            : data.CaseFoldings.TryGetValue(codePoint, out var small) ? small.SelectMany(Fold)
            : data.DigitValues.TryGetValue(codePoint, out var digit) ? ['0' + digit]
            : [codePoint];
    }

    // A mark with a decomposition (U+0344) goes by its parts, of which one may be a pair mark.
    private bool IsStripped(int codePoint) => data.ClassOf(codePoint) != 0 && data.CategoryOf(codePoint) == "Mn"
        && FoldingLists.IsStripped(codePoint) && !data.Decompositions.ContainsKey(codePoint);

    // Leaves out pair marks that make no pair, and spaces beside spaces.
    private int[] Shorten(IEnumerable<int> codePoints)
    {
        var kept = new List<int>();
        int? starter = null;
        foreach (var codePoint in codePoints)
        {
            if (PairMarks.Contains(codePoint))
            {
                if (starter is { } letter && !(Pairs.TryGetValue(letter, out var pair) && pair.Mark == codePoint))
                {
                    continue;
                }
            }
            else if (data.ClassOf(codePoint) == 0)
            {
                if (codePoint == Space && kept is [.., Space])
                {
                    continue;
                }

                starter = codePoint;
            }

            kept.Add(codePoint);
        }

        return [.. kept];
    }

    private IEnumerable<int> Decomposed(int codePoint) =>
        data.CanonicalDecompositions.TryGetValue(codePoint, out var parts) ? parts.SelectMany(Decomposed) : [codePoint];

    // The last two keep canonically equivalent texts equal: the order of marks may differ between them.
    private void Verify(int codePoint)
    {
        var result = Fold(codePoint);
        Ensure(result.All(part => part == Space || Fold(part) is [var same] && same == part), $"U+{codePoint:X4} folds to what folds further.");
        Ensure(data.ClassOf(codePoint) == 0 || result.All(part => data.ClassOf(part) == data.ClassOf(codePoint)), $"U+{codePoint:X4} changes its combining class.");
        Ensure(!data.CanonicalDecompositions.TryGetValue(codePoint, out var parts) || FoldingLists.Dropped.Contains(codePoint)
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

namespace Geopol.Events;

/// <summary>
/// The distance of two folded names: the number of letters to change, add, remove or swap with a neighbour. Extra words at the end have a fixed
/// distance.
/// </summary>
internal static class NameDistance
{
    /// <summary>The greatest distance of similar names, and the distance of names of which one begins with the other.</summary>
    internal const int Far = 4;

    internal static int Between(ReadOnlySpan<char> asked, ReadOnlySpan<char> name)
    {
        // A quarter of the letters may differ: at least one letter, and fewer than Far.
        var allowed = Math.Min(Far - 1, Math.Max(1, asked.Length / 4));
        if (Math.Abs(asked.Length - name.Length) <= allowed && Edits(asked, name) is var edits && edits <= allowed)
        {
            return edits;
        }

        return IsBeginning(asked, name) || IsBeginning(name, asked) ? Far : Far + 1;
    }

    // Compares complete words.
    private static bool IsBeginning(ReadOnlySpan<char> start, ReadOnlySpan<char> text) =>
        start.Length >= 4 && text.Length > start.Length && text[start.Length] == ' ' && text.StartsWith(start);

    // Damerau-Levenshtein distance with three rows: "DPKR" is one step from "DPRK".
    private static int Edits(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<int> before = stackalloc int[b.Length + 1];
        Span<int> last = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            last.CopyTo(before);
            row.CopyTo(last);
        }

        return last[b.Length];
    }
}

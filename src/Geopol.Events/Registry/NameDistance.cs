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
        if (Math.Abs(asked.Length - name.Length) <= allowed && Edits(asked, name, allowed) is var edits && edits <= allowed)
        {
            return edits;
        }

        return IsBeginning(asked, name) || IsBeginning(name, asked) ? Far : Far + 1;
    }

    // Compares complete words.
    private static bool IsBeginning(ReadOnlySpan<char> start, ReadOnlySpan<char> text) =>
        start.Length >= 4 && text.Length > start.Length && text[start.Length] == ' ' && text.StartsWith(start);

    // Damerau-Levenshtein distance with three rows: "DPKR" is one step from "DPRK". Only the cells near the diagonal can be within the limit. The result is above
    // the limit where the distance is.
    private static int Edits(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        Span<int> before = stackalloc int[b.Length + 1];
        Span<int> last = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        before.Fill(limit + 1);
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row.Fill(limit + 1);
            row[0] = i;
            var least = i;
            for (var j = Math.Max(1, i - limit); j <= Math.Min(b.Length, i + limit); j++)
            {
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }

                least = Math.Min(least, row[j]);
            }

            // A swap reaches back two rows, and its row is at most one step less.
            if (least > limit + 1)
            {
                return least;
            }

            var free = before;
            before = last;
            last = row;
            row = free;
        }

        return last[b.Length];
    }
}

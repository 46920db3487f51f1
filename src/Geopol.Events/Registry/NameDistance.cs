namespace Geopol.Events;

/// <summary>How far two folded names are from each other: letters that must change, or a word that one has more.</summary>
internal static class NameDistance
{
    /// <summary>What is farther isn't similar.</summary>
    internal const int Far = 4;

    internal static int Between(ReadOnlySpan<char> asked, ReadOnlySpan<char> name)
    {
        // One letter in four may differ.
        var allowed = Math.Min(Far - 1, Math.Max(1, asked.Length / 4));
        if (Math.Abs(asked.Length - name.Length) <= allowed && Edits(asked, name) is var edits && edits <= allowed)
        {
            return edits;
        }

        return IsBeginning(asked, name) || IsBeginning(name, asked) ? Far : Far + 1;
    }

    // Of whole words.
    private static bool IsBeginning(ReadOnlySpan<char> start, ReadOnlySpan<char> text) =>
        start.Length >= 4 && text.Length > start.Length && text[start.Length] == ' ' && text.StartsWith(start);

    // Levenshtein's distance, row by row.
    private static int Edits(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}

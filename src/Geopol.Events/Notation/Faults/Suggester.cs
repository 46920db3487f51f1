namespace Geopol.Events;

/// <summary>
/// Finds what could stand in place of a faulty word: a known word that differs by one letter, or brackets around a name that isn't known. What it gives was tried:
/// the sentence with it is accepted, or its fault stands further to the right.
/// </summary>
internal sealed class Suggester(Vocabulary words, Func<string, Cursor> read)
{
    private const int Shortest = 3;
    private const int LongestWord = 30;
    private const int MostTried = 24;
    private const int LongestText = 2_000;

    /// <summary>The suggestion for the fault of a sentence; null where there is none.</summary>
    internal string? For(Cursor faulty)
    {
        if (faulty.FaultAt < 0)
        {
            return null;
        }

        var token = faulty[faulty.FaultAt];
        var word = faulty.WordAt(faulty.FaultAt);
        if (token.Kind != TokenKind.Word || faulty.Text.Length > LongestText || word.Length is < Shortest or > LongestWord || !char.IsLetter(word[0]))
        {
            return null;
        }

        var tried = token.Own is null && !GrammarWords.Has(word) ? 0 : MostTried;
        foreach (var candidate in Near(word.ToString()))
        {
            if (tried++ == MostTried)
            {
                break;
            }

            if (Helps(faulty, token.Start, token.End, candidate))
            {
                return candidate;
            }
        }

        return Bracketed(faulty) is { } bracketed && Helps(faulty, token.Start, token.Start + bracketed.Length - 2, bracketed) ? bracketed : null;
    }

    private bool Helps(Cursor faulty, int start, int end, string candidate)
    {
        var cursor = read($"{faulty.Text.AsSpan(0, start)}{candidate}{faulty.Text.AsSpan(end)}");
        return cursor.FaultAt < 0 || cursor.FaultAt > faulty.FaultAt;
    }

    // Known words that differ by the case of a letter, by two letters that changed places, or by one letter behind the first; a doubled letter first.
    private List<string> Near(string word)
    {
        var near = new List<string>();
        foreach (var other in new[] { char.ToUpperInvariant(word[0]) + word[1..], char.ToLowerInvariant(word[0]) + word[1..], word.ToUpperInvariant() })
        {
            AddKnown(near, other);
        }

        for (var i = 1; i + 1 < word.Length; i++)
        {
            AddKnown(near, $"{word[..i]}{word[i + 1]}{word[i]}{word[(i + 2)..]}");
        }

        for (var i = 1; i < word.Length; i++)
        {
            AddKnown(near, word[..i] + word[i] + word[i..]);
            if (word[i] == word[i - 1])
            {
                AddKnown(near, word[..i] + word[(i + 1)..]);
            }
        }

        // A short word is like many, and a name is like other names.
        if (word.Length >= (char.IsUpper(word[0]) ? 5 : 4) && !char.IsUpper(word[^1]))
        {
            AddChanged(near, word);
        }

        near.Remove(word);
        return near;
    }

    private void AddChanged(List<string> near, string word)
    {
        for (var i = 1; i <= word.Length; i++)
        {
            for (var c = 'a'; c <= 'z'; c++)
            {
                AddKnown(near, word[..i] + c + word[i..]);
            }
        }

        for (var i = 1; i < word.Length; i++)
        {
            AddKnown(near, word[..i] + word[(i + 1)..]);
            for (var c = 'a'; c <= 'z'; c++)
            {
                AddKnown(near, word[..i] + c + word[(i + 1)..]);
            }
        }
    }

    private void AddKnown(List<string> near, string word)
    {
        if (!near.Contains(word) && (words.Find(word) is not null || GrammarWords.Has(word)))
        {
            near.Add(word);
        }
    }

    // The words up to one that is known, or that could be a verb.
    private static string? Bracketed(Cursor faulty)
    {
        var (at, end) = (faulty.FaultAt, faulty.FaultAt);
        while (end < faulty.Count && faulty[end] is { Kind: TokenKind.Word } token && end - at < 5)
        {
            var isCapital = char.IsUpper(faulty.WordAt(end)[0]);
            if (end > at && !isCapital && (token.Own is not null || GrammarWords.Has(faulty.WordAt(end))) || end == at && (token.Own is not null && !isCapital || GrammarWords.Has(faulty.WordAt(end))))
            {
                break;
            }

            end++;
        }

        var name = faulty.Between(at, end);
        return name.Length == 0 || name.Length > NotationFault.MaxShown || name.AsSpan().IndexOfAny("[]\\|") >= 0 ? null : $"[{name}]";
    }
}

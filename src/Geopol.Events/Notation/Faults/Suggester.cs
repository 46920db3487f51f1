namespace Geopol.Events;

/// <summary>
/// Finds a replacement for a faulty word: a known word that differs by one letter, or brackets around an unknown name. Each suggestion is tested. With the
/// suggestion, the sentence must be accepted, or its fault must be further to the right.
/// </summary>
/// <param name="words">The known words.</param>
/// <param name="read">Returns the position of the fault of a sentence, or the largest number if there is no fault.</param>
internal sealed class Suggester(Vocabulary words, Func<string, int> read)
{
    private const int Shortest = 3;
    private const int LongestWord = 30;
    private const int MostTried = 24;
    private const int LongestText = 2_000;

    private static readonly (string Suffix, VerbForms Form)[] Endings = [("ed", VerbForms.Past), ("d", VerbForms.Past), ("ing", VerbForms.Ing), ("es", VerbForms.Third), ("s", VerbForms.Third)];

    /// <summary>Returns the suggestion for the fault of a sentence, or null if there is none.</summary>
    internal string? For(Cursor faulty)
    {
        var at = faulty.ListedAt ?? 0;
        var token = faulty[at];
        var word = faulty.WordAt(at);
        if (faulty.Text.Length > LongestText)
        {
            return null;
        }

        if (token.Kind == TokenKind.Mark && word is "!" or "?" && Helps(faulty, token.Start, token.End, "."))
        {
            return ".";
        }

        if (token.Kind != TokenKind.Word || word.Length is < Shortest or > LongestWord || !char.IsLetter(word[0]))
        {
            return null;
        }

        var isKnown = token.Own is not null || GrammarWords.Has(word);
        foreach (var candidate in isKnown ? [] : Near(word.ToString(), faulty.ListedForms).Take(MostTried))
        {
            if (Helps(faulty, token.Start, token.End, candidate))
            {
                return candidate;
            }
        }

        return Bracketed(faulty, at) is { } bracketed && Helps(faulty, token.Start, token.Start + bracketed.Length - 2, bracketed) ? bracketed : null;
    }

    // Returns whether the fault moves to the right of the word if this candidate replaces the word.
    private bool Helps(Cursor faulty, int start, int end, string candidate) =>
        read($"{faulty.Text.AsSpan(0, start)}{candidate}{faulty.Text.AsSpan(end)}") > start + candidate.Length - 1;

    // Returns known words that differ by the case of letters, by two swapped letters, or by one letter after the first. Words that differ by a doubled letter
    // come before words with another changed letter.
    private List<string> Near(string word, VerbForms forms)
    {
        var near = new List<string>();
        if (forms != VerbForms.None && AddForms(near, word, forms))
        {
            return near;
        }

        foreach (var other in new[] { char.ToUpperInvariant(word[0]) + word[1..], char.ToLowerInvariant(word[0]) + word[1..], word.ToUpperInvariant() })
        {
            AddKnown(near, other);
        }

        for (var i = 1; i + 1 < word.Length; i++)
        {
            AddKnown(near, $"{word[..i]}{word[i + 1]}{word[i]}{word[(i + 2)..]}");
        }

        AddKnown(near, word.TrimEnd('.', ';', '!', '?'));
        for (var i = 1; i < word.Length && (word.Length > Shortest || !char.IsUpper(word[0])); i++)
        {
            AddKnown(near, word[..i] + word[i] + word[i..]);
            if (word[i] == word[i - 1])
            {
                AddKnown(near, word[..i] + word[(i + 1)..]);
            }
        }

        // A short word is similar to many words, and a name is similar to other names. So only longer words are changed letter by letter.
        if (word.Length >= (char.IsUpper(word[0]) ? 5 : 4) && !char.IsUpper(word[^1]))
        {
            AddChanged(near, word);
        }

        near.Remove(word);
        return near;
    }

    // Adds the correct forms of a verb: for "selled" it adds "sold", even if other words are similar.
    private bool AddForms(List<string> near, string word, VerbForms forms)
    {
        foreach (var (ending, form) in Endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && words.Verb(word[..^ending.Length]) is { } verb)
            {
                near.Add(verb.Forms[(forms & form) != 0 ? form : forms & (VerbForms)(-(int)forms)]);
            }
        }

        return near.Count > 0;
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

    // Returns brackets around a word with a small letter, or around words with capitals, if a name is expected. Returns null if the word is probably a word of
    // the grammar.
    private static string? Bracketed(Cursor faulty, int at)
    {
        if (faulty.Fault is not null || !faulty.Listed!.Exists(static what => WordKinds.FillersOf(what) != Filler.None) || !IsNew(faulty, at))
        {
            return null;
        }

        var end = at + 1;
        while (char.IsUpper(faulty.WordAt(at)[0]) && end - at < 5 && faulty[end].Kind == TokenKind.Word && faulty.LoweredAt(end) is not { Verbs.Length: > 0, Nouns.Length: 0 } && char.IsUpper(faulty.WordAt(end)[0]))
        {
            end++;
        }

        var name = faulty.Between(at, end);
        return name.Length > NotationIssue.MaxShown || name.AsSpan().IndexOfAny("[]\\|") >= 0 ? null : $"[{name}]";
    }

    // Returns whether the word may be a new name: the word isn't known, or it has a capital although it doesn't begin the sentence.
    private static bool IsNew(Cursor faulty, int at)
    {
        var word = faulty.WordAt(at).ToString();
        return (faulty[at].Own is null || char.IsUpper(word[0])) && !GrammarWords.Has(word) && !(faulty[at].IsStart && (faulty.LoweredAt(at) is not null || GrammarWords.Has(char.ToLowerInvariant(word[0]) + word[1..])));
    }
}

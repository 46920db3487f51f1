namespace Geopol.Events;

/// <summary>What an editor offers for the beginning of a word, or of several.</summary>
internal static class Completions
{
    internal const int Most = 50;

    /// <summary>Those of the words that can stand there, in the order of the grammar, then names and verbs in that of their letters.</summary>
    internal static void Add(List<string> found, List<string> expected, ReadOnlySpan<char> begun, NotationWords words)
    {
        foreach (var what in expected)
        {
            if (what.AsSpan().StartsWith(begun) && !WordKinds.Is(what))
            {
                found.Add(what);
            }
        }

        var known = new SortedSet<string>(StringComparer.Ordinal);
        if (expected.Any(WordKinds.IsName))
        {
            foreach (var name in words.Names.All)
            {
                if (name.Text.AsSpan().StartsWith(begun))
                {
                    known.Add(name.Text);
                }
            }
        }

        AddForms(known, FormsAt(expected), begun, words);
        found.AddRange(known);
    }

    // Where "may" could stand, the verb is finite.
    private static VerbForms FormsAt(List<string> expected) =>
        (expected.Contains(WordKinds.Verb) ? expected.Contains("may") ? VerbForms.Third | VerbForms.Past | VerbForms.Base : VerbForms.Base : VerbForms.None)
        | (expected.Contains(WordKinds.Ing) ? VerbForms.Ing : VerbForms.None)
        | (expected.Contains(WordKinds.Participle) ? VerbForms.Participle : VerbForms.None);

    private static void AddForms(SortedSet<string> known, VerbForms wanted, ReadOnlySpan<char> begun, NotationWords words)
    {
        if (wanted == VerbForms.None)
        {
            return;
        }

        foreach (var verb in words.Verbs.All)
        {
            foreach (var (text, forms) in verb.Forms.All())
            {
                if ((forms & wanted) != 0 && text.AsSpan().StartsWith(begun))
                {
                    known.Add(text);
                }
            }
        }
    }
}

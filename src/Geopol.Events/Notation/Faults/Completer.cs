namespace Geopol.Events;

/// <summary>Lists what can follow at a place of a sentence, for editors.</summary>
internal sealed class Completer(Vocabulary words)
{
    /// <summary>The most that is offered.</summary>
    internal const int Most = 50;

    /// <summary>What can follow the text; behind the beginning of a word, what it may become.</summary>
    internal IReadOnlyList<string> Of(string text)
    {
        var begun = WordBefore(text, text.Length);
        var expected = Expected(text[..begun]);
        var found = new List<string>();
        if (begun == text.Length)
        {
            found.AddRange(expected);
        }
        else
        {
            Add(found, expected, text[begun..], isStart: begun == 0);
        }

        // What stands there may be the second or third word of a name: "Kim Jong".
        for (var back = 1; back < 6 && begun > 0 && text[begun - 1] == ' '; back++)
        {
            begun = WordBefore(text, begun - 1);
            AddNames(found, text[begun..], Expected(text[..begun]));
        }

        return [.. found.Distinct().Take(Most)];
    }

    private static int WordBefore(string text, int position)
    {
        while (position > 0 && text[position - 1] is not (' ' or ',' or '(' or ']' or ')' or ':'))
        {
            position--;
        }

        return position;
    }

    private List<string> Expected(string text)
    {
        var cursor = new Cursor(text, words) { Listed = [] };
        new ClaimReader(cursor).Read();
        return cursor.Listed;
    }

    private void Add(List<string> found, List<string> expected, string begun, bool isStart)
    {
        var lower = isStart ? char.ToLowerInvariant(begun[0]) + begun[1..] : begun;
        found.AddRange(expected.Where(what => !WordKinds.Is(what) && (what.StartsWith(begun, StringComparison.Ordinal) || what.StartsWith(lower, StringComparison.Ordinal))));
        AddNames(found, begun, expected);
        if (expected.Contains(WordKinds.Verb))
        {
            found.AddRange(Beginning(begun).SelectMany(static word => word.Verbs).Select(static form => form.Text).Order(StringComparer.Ordinal));
        }
    }

    private void AddNames(List<string> found, string begun, List<string> expected)
    {
        if (expected.Exists(WordKinds.IsName))
        {
            found.AddRange(Beginning(Tokens.FirstWord(begun).ToString()).SelectMany(static word => word.Names.Select(static name => name.Text).Concat(word.Nouns.Select(static noun => noun.Text)))
                .Where(text => text.StartsWith(begun, StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        }
    }

    private IEnumerable<Lexeme> Beginning(string begun) => words.Words.Where(word => word.StartsWith(begun, StringComparison.Ordinal)).Select(word => words.Find(word)!);
}

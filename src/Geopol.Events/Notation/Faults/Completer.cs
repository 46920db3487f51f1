namespace Geopol.Events;

/// <summary>Lists what can follow at a position of a sentence, for editors.</summary>
internal sealed class Completer(Vocabulary words)
{
    /// <summary>The most that is offered.</summary>
    internal const int Most = 50;

    private const int MostWords = 6;

    /// <summary>What can follow the text; after the beginning of a word, or of a phrase of several words, what it may become.</summary>
    internal IReadOnlyList<string> Of(string text)
    {
        var begun = WordBefore(text, text.Length);
        var found = new List<string>();
        if (begun == text.Length)
        {
            found.AddRange(Listing(text).Listed!);
        }
        else
        {
            Add(found, text, begun);
        }

        // The last words may be those of a name or a verb of several: "Kim Jong", "on behalf".
        for (var back = 1; back < MostWords && begun > 0 && text[begun - 1] == ' '; back++)
        {
            begun = WordBefore(text, begun - 1);
            Add(found, text, begun);
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

    private Cursor Listing(string text)
    {
        var cursor = new Cursor(text, words) { Listed = [] };
        new ClaimReader(cursor).Read();
        return cursor;
    }

    private void Add(List<string> found, string text, int from)
    {
        var cursor = Listing(text[..from]);
        var begun = text[from..];
        var lower = begun.Length > 0 && (from == 0 || text.AsSpan(0, from).TrimEnd().EndsWith(".")) ? char.ToLowerInvariant(begun[0]) + begun[1..] : begun;
        found.AddRange(cursor.Listed!.Where(what => !WordKinds.Is(what) && (what.StartsWith(begun, StringComparison.Ordinal) || what.StartsWith(lower, StringComparison.Ordinal))));
        var (kinds, forms) = (cursor.Listed!.Aggregate(Filler.None, static (all, what) => all | WordKinds.FillersOf(what)), cursor.ListedForms);
        if (kinds == Filler.None && forms == VerbForms.None)
        {
            return;
        }

        var beginning = Beginning(begun).ToList();
        found.AddRange(beginning.SelectMany(word => Names(word, kinds)).Where(name => name.Text.StartsWith(begun, StringComparison.Ordinal))
            .OrderBy(static name => !name.IsState).ThenBy(static name => name.Text, StringComparer.Ordinal).Select(static name => name.Text));
        found.AddRange(beginning.SelectMany(word => Verbs(word, forms)).Where(form => form.StartsWith(begun, StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<(string Text, bool IsState)> Names(Lexeme word, Filler kinds) =>
        word.Names.Where(name => ((name.Mostly | name.Maybe) & kinds) != 0).Select(static name => (name.Text, name.Actor is { Kind: var kind } && kind == ActorKind.State))
            .Concat(word.Nouns.Where(noun => ((noun.Noun.Mostly | noun.Noun.Maybe) & kinds) != 0).Select(static noun => (noun.Text, false)));

    private static IEnumerable<string> Verbs(Lexeme word, VerbForms forms) =>
        word.Verbs.Where(form => (form.Forms & forms) != 0).Select(static form => form.Text)
            .Concat(word.Stances.Where(form => (form.Forms & forms) != 0).Select(static form => form.Text))
            .Concat(word.Acts.Where(form => (form.Forms & forms & VerbForms.Third) != 0 || (form.Forms & forms & VerbForms.Past) != 0).Select(static form => form.Text));

    // The words that begin so; of several words only the first is asked for.
    private IEnumerable<Lexeme> Beginning(string begun) =>
        begun.Contains(' ', StringComparison.Ordinal) ? words.Find(Tokens.FirstWord(begun)) is { } first ? [first] : []
        : words.Words.Where(word => word.StartsWith(begun, StringComparison.Ordinal)).Select(word => words.Find(word)!);
}

namespace Geopol.Events;

/// <summary>Lists the words that can follow at a position of a sentence. It is used for completion in editors.</summary>
internal sealed class Completer(Vocabulary words)
{
    /// <summary>The largest number of completions.</summary>
    internal const int Most = 50;

    private const int MostWords = 6;

    /// <summary>
    /// Returns the words that can follow the text. If the text ends with the beginning of a word or phrase, the result has only the words and phrases with this
    /// beginning.
    /// </summary>
    internal IReadOnlyList<string> Of(string text)
    {
        var last = WordBefore(text, text.Length);
        var found = new List<string>();
        if (last == text.Length)
        {
            found.AddRange(Listing(text).Listed!);
        }
        else
        {
            Add(found, text, last);
        }

        // The last words may be the beginning of a name or verb of several words: "Kim Jong", "on behalf".
        var (phrases, begun) = (new List<string>(), last);
        for (var back = 1; back < MostWords && begun > 0 && text[begun - 1] == ' '; back++)
        {
            begun = WordBefore(text, begun - 1);
            var cursor = Add(phrases, text, begun);
            if (found.Count + phrases.Count == 0 && last < text.Length)
            {
                // The last word may be a noun after another noun: "arms deliveries".
                AddNames(found, text[last..], cursor.Listed!);
            }
        }

        return [.. (last == text.Length ? found.Concat(phrases) : phrases.Concat(found)).Distinct().Take(Most)];
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

    private Cursor Add(List<string> found, string text, int from)
    {
        var cursor = Listing(text[..from]);
        var begun = text[from..];
        var lower = begun.Length > 0 && (from == 0 || text.AsSpan(0, from).TrimEnd().EndsWith(".")) ? char.ToLowerInvariant(begun[0]) + begun[1..] : begun;
        found.AddRange(cursor.Listed!.Where(what => !WordKinds.Is(what) && (what.StartsWith(begun, StringComparison.Ordinal) || what.StartsWith(lower, StringComparison.Ordinal))));
        if (cursor.ListedForms is var forms and not VerbForms.None)
        {
            found.AddRange(Beginning(begun).SelectMany(word => Verbs(word, forms)).Where(form => IsBegun(form.Text, begun))
                .OrderBy(static form => form.IsInteraction).ThenBy(static form => form.Text, StringComparer.Ordinal).Select(static form => form.Text));
        }

        AddNames(found, begun, cursor.Listed!);
        return cursor;
    }

    // Sorts the names: media come first in a list of sources, and states come first in other lists.
    private void AddNames(List<string> found, string begun, List<string> listed)
    {
        var kinds = listed.Aggregate(Filler.None, static (all, what) => all | WordKinds.FillersOf(what));
        var first = listed.Contains(WordKinds.Source) ? ActorKind.MediaOutlet : ActorKind.State;
        if (kinds != Filler.None)
        {
            found.AddRange(Beginning(begun).SelectMany(word => Names(word, kinds)).Where(name => name.Text.StartsWith(begun, StringComparison.Ordinal))
                .OrderBy(name => name.Kind != first).ThenBy(static name => name.Text, StringComparer.Ordinal).Select(static name => name.Text));
        }
    }

    // Returns whether the verb begins with this text. Verbs of several words are offered only after their first word is written, because there are many of them.
    private static bool IsBegun(string verb, string begun) => verb.StartsWith(begun, StringComparison.Ordinal) && verb.Contains(' ', StringComparison.Ordinal) == begun.Contains(' ', StringComparison.Ordinal);

    private static IEnumerable<(string Text, ActorKind Kind)> Names(Lexeme word, Filler kinds) =>
        word.Names.Where(name => ((name.Mostly | name.Maybe) & kinds) != 0).Select(static name => (name.Text, name.Actor?.Kind ?? default))
            .Concat(word.Nouns.Where(noun => ((noun.Noun.Mostly | noun.Noun.Maybe) & kinds) != 0).Select(static noun => (noun.Text, default(ActorKind))));

    private static IEnumerable<(string Text, bool IsInteraction)> Verbs(Lexeme word, VerbForms forms) =>
        word.Verbs.Where(form => (form.Forms & forms) != 0).Select(static form => (form.Text, form.Verb.Frames[0].Sort == EventSort.Interaction))
            .Concat(word.Stances.Where(form => (form.Forms & forms) != 0).Select(static form => (form.Text, false)))
            .Concat(word.Acts.Where(form => (form.Forms & forms & (VerbForms.Third | VerbForms.Past)) != 0).Select(static form => (form.Text, false)));

    // Returns the words with this beginning. If the beginning has several words, only the first word is looked up.
    private IEnumerable<Lexeme> Beginning(string begun) =>
        begun.Contains(' ', StringComparison.Ordinal) ? words.Find(Tokens.FirstWord(begun)) is { } first ? [first] : []
        : words.Words.Where(word => word.StartsWith(begun, StringComparison.Ordinal)).Select(word => words.Find(word)!);
}

namespace Geopol.Events;

/// <summary>Which known word is like one that isn't known.</summary>
internal static class Suggestions
{
    internal static string? For(ReadOnlySpan<char> text, List<string> expected, NotationWords words)
    {
        var word = SentenceText.FirstWord(text);
        if (word.Length is < 3 or > 40)
        {
            return null;
        }

        string? best = null;
        var least = NameDistance.Far;
        foreach (var what in expected)
        {
            if (!what.Contains(' ', StringComparison.Ordinal))
            {
                Weigh(word, what, ref best, ref least);
            }
        }

        if (expected.Any(static what => what is "an actor" or "a name" or "a source" or "goods" or "a place" or "a matter"))
        {
            foreach (var name in words.Names.All)
            {
                // A name of several words is weighed against as many of the text.
                Weigh(Begin(text, name.Text.Length), name.Text, ref best, ref least);
                Weigh(word, name.Text, ref best, ref least);
            }
        }

        if (expected.Contains("a verb"))
        {
            foreach (var verb in words.Verbs.All)
            {
                Weigh(word, verb.Forms.Third, ref best, ref least);
                Weigh(word, verb.Forms.Past, ref best, ref least);
                Weigh(word, verb.Forms.Base, ref best, ref least);
            }
        }

        return best;
    }

    private static ReadOnlySpan<char> Begin(ReadOnlySpan<char> text, int length) => text.Length <= length ? text : text[..length];

    private static void Weigh(ReadOnlySpan<char> word, string known, ref string? best, ref int least)
    {
        if (Math.Abs(word.Length - known.Length) < least && NameDistance.Between(word, known) is var distance && distance < least)
        {
            (best, least) = (known, distance);
        }
    }
}

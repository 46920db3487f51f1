namespace Geopol.Events;

/// <summary>Which known word is like one that isn't known; else, where a name may stand, the brackets that an unknown one has.</summary>
internal static class Suggestions
{
    // Codes and short abbreviations are like any short word.
    private const int Shortest = 3;

    // Every name is weighed against it: no more of a long text than a name has.
    private const int LongestLookedAt = 120;

    internal static string? For(ReadOnlySpan<char> text, List<string> expected, NotationWords words)
    {
        text = text[..Math.Min(text.Length, LongestLookedAt)];
        var word = SentenceText.FirstWord(text);
        var article = word is "a" or "an" or "the" ? word : default;
        if (!article.IsEmpty && text.Length > word.Length)
        {
            text = text[(word.Length + 1)..];
            word = SentenceText.FirstWord(text);
        }

        if (word.Length is < Shortest or > 40 || GrammarWords.Has(word))
        {
            return null;
        }

        string? best = null;
        var least = int.MaxValue;
        foreach (var what in expected)
        {
            if (!what.Contains(' ', StringComparison.Ordinal))
            {
                Weigh(word, what, ref best, ref least);
            }
        }

        var unknown = expected.Any(WordKinds.IsName) && !text.ContainsAnyInRange('\0', '\u001F') ? Unknown(text, words) : default;
        // A verb where a name is expected is no slip of the pen.
        if (expected.Any(WordKinds.IsName) && !words.Verbs.HasForm(word))
        {
            foreach (var name in words.Names.All)
            {
                // A name of several words is weighed against as many of the text, and against all that may be a name.
                Weigh(Begin(text, name.Text.AsSpan().Count(' ')), name.Text, ref best, ref least);
                Weigh(unknown, name.Text, ref best, ref least);
            }
        }

        if (expected.Contains(WordKinds.Verb))
        {
            foreach (var verb in words.Verbs.All)
            {
                Weigh(word, verb.Forms.Third, ref best, ref least);
                Weigh(word, verb.Forms.Past, ref best, ref least);
                Weigh(word, verb.Forms.Base, ref best, ref least);
            }
        }

        return best ?? (unknown.IsEmpty ? null : article.IsEmpty || char.IsUpper(unknown[0]) ? $"[{unknown}]" : $"[{article} {unknown}]");
    }

    // The words up to one that can't be part of a name; none where a known name stands right behind them.
    private static ReadOnlySpan<char> Unknown(ReadOnlySpan<char> text, NotationWords words)
    {
        var end = 0;
        while (end < Math.Min(text.Length, NotationFault.MaxShown))
        {
            var word = SentenceText.FirstWord(text[end..]);
            if (word.IsEmpty || !char.IsLetter(word[0]) || word.IndexOfAny(";!?\"") >= 0 || GrammarWords.Has(word) || words.Verbs.HasForm(word) && end > 0)
            {
                break;
            }

            if (words.Names.Longest(text[end..]) is not null)
            {
                return default;
            }

            end += word.Length + (end + word.Length < text.Length && text[end + word.Length] == ' ' ? 1 : 0);
        }

        var name = text[..Math.Min(end, text.Length)].TrimEnd();
        return words.Verbs.HasForm(SentenceText.FirstWord(name)) || name.IndexOfAny("[]\\|") >= 0 || name.Length > NotationFault.MaxShown ? default : name;
    }

    private static ReadOnlySpan<char> Begin(ReadOnlySpan<char> text, int spaces)
    {
        var end = SentenceText.FirstWord(text).Length;
        for (; spaces > 0 && end < text.Length && text[end] == ' '; spaces--)
        {
            end += 1 + SentenceText.FirstWord(text[(end + 1)..]).Length;
        }

        return text[..end];
    }

    // Of two that are as like, the one of the same length, then the first.
    private static void Weigh(ReadOnlySpan<char> said, string known, ref string? best, ref int least)
    {
        if (known.Length < Shortest || Math.Abs(said.Length - known.Length) >= NameDistance.Far || known.Length > 60)
        {
            return;
        }

        var distance = said.Equals(known, StringComparison.OrdinalIgnoreCase) ? 0 : NameDistance.Between(said, known);
        var weight = distance * 2 + (said.Length == known.Length ? 0 : 1);
        if (distance < NameDistance.Far && weight < least)
        {
            (best, least) = (known, weight);
        }
    }
}

namespace Geopol.Events;

/// <summary>Several spaces are read as one, save in brackets and in the quoted values of notes: phrases of the lexicon have one between their words.</summary>
internal static class SingleSpaces
{
    /// <summary>The text with one space for several, and none before it; the same text where there is nothing to take out.</summary>
    internal static string Of(string text)
    {
        if (!text.StartsWith(' ') && !text.Contains("  ", StringComparison.Ordinal))
        {
            return text;
        }

        var kept = new char[text.Length];
        var count = 0;
        var isNote = false;
        var at = NextKept(text, 0);
        while (at < text.Length)
        {
            var end = EndOf(text, at, ref isNote);
            text.CopyTo(at, kept, count, end - at);
            count += end - at;
            at = NextKept(text, end);
        }

        return new(kept, 0, count);
    }

    /// <summary>The position in the text of a position in <see cref="Of"/>; past the end of the text for one past its end.</summary>
    internal static int Origin(ReadOnlySpan<char> text, int place)
    {
        var isNote = false;
        var at = NextKept(text, 0);
        while (at < text.Length && place > 0)
        {
            var end = EndOf(text, at, ref isNote);
            if (place < end - at)
            {
                return at + place;
            }

            place -= end - at;
            at = NextKept(text, end);
        }

        return at;
    }

    // Over spaces that another goes before.
    private static int NextKept(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] == ' ' && (at == 0 || text[at - 1] == ' '))
        {
            at++;
        }

        return at;
    }

    // The end of what is kept as it is: brackets outside of notes, quoted values in them, else one character.
    private static int EndOf(ReadOnlySpan<char> text, int at, ref bool isNote)
    {
        var close = (text[at], isNote) switch { ('[', false) => ']', ('"', true) => '"', _ => default };
        isNote = text[at] == '{' || isNote && text[at] != '}';
        return close == default ? at + 1 : EndOfQuoted(text, at, close);
    }

    private static int EndOfQuoted(ReadOnlySpan<char> text, int at, char close)
    {
        for (at++; at < text.Length && text[at] != close; at++)
        {
            at += text[at] == '\\' ? 1 : 0;
        }

        return Math.Min(at + 1, text.Length);
    }
}

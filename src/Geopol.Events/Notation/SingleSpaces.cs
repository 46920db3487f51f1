namespace Geopol.Events;

/// <summary>Removes repeated spaces, because phrases of the lexicon have one space between words. Brackets and quoted values of notes keep their spaces.</summary>
internal static class SingleSpaces
{
    /// <summary>Returns the text without repeated spaces and without spaces at its beginning. Returns the same string if there are no such spaces.</summary>
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

    /// <summary>
    /// Converts a position in the result of <see cref="Of"/> to the position in the original text. A position after the end gives the end of the text.
    /// </summary>
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

    // Skips repeated spaces, and spaces at the beginning.
    private static int NextKept(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] == ' ' && (at == 0 || text[at - 1] == ' '))
        {
            at++;
        }

        return at;
    }

    // Returns the end of the next part that is kept unchanged. Such a part is a bracket outside of notes, a quoted value in a note, or otherwise one character.
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

namespace Geopol.Events;

/// <summary>Splits a sentence into words, marks and brackets, and looks up each word once.</summary>
internal static class Tokens
{
    /// <summary>The largest number of tokens of a sentence.</summary>
    internal const int Most = 20_000;

    private const int LongestWord = 40;

    /// <summary>Splits a text into an array. The array grows if it is too small. After the last token, the array has an empty mark for the end.</summary>
    /// <returns>The number of tokens, without the mark for the end.</returns>
    internal static int Split(string text, Vocabulary vocabulary, ref Token[] tokens)
    {
        var (at, count, isStart) = (0, 0, true);
        while (at < text.Length && count <= Most)
        {
            if (text[at] is ' ' or '\t')
            {
                at++;
                continue;
            }

            if (count + 1 == tokens.Length)
            {
                Array.Resize(ref tokens, 2 * tokens.Length);
            }

            ref var token = ref tokens[count++];
            token = Next(text, at, vocabulary, isStart);
            at = token.End;
            isStart = token.Kind == TokenKind.Mark && text[token.Start] is ':' or '.' or '"';
        }

        tokens[count] = new(text.Length, text.Length, TokenKind.Mark, false);
        return count;
    }

    /// <summary>Returns the first word of a phrase. The result is empty if the phrase begins with a mark.</summary>
    internal static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> phrase) => phrase[..WordEnd(phrase, 0)];

    /// <summary>Returns a hash of a word. The hash ignores capitals. The factors are chosen so that the words of the grammar have different hashes.</summary>
    internal static byte MarkOf(ReadOnlySpan<char> word) => word.IsEmpty ? (byte)0 : (byte)((((word[0] | 0x20) * 3) + ((word[^1] | 0x20) * 123) + ((word[word.Length / 2] | 0x20) * 115) + (word.Length * 51)) >> 2);

    /// <summary>
    /// Changes the first letter of a capitalised word to a small letter and returns its lexeme. Returns null if the word has no capital or the changed word
    /// isn't known.
    /// </summary>
    internal static Lexeme? Lowered(ReadOnlySpan<char> word, Vocabulary vocabulary)
    {
        if (word.Length is 0 or > LongestWord || !char.IsAsciiLetterUpper(word[0]))
        {
            return null;
        }

        Span<char> lower = stackalloc char[LongestWord];
        word.CopyTo(lower);
        lower[0] = char.ToLowerInvariant(lower[0]);
        return vocabulary.Find(lower[..word.Length]);
    }

    private static Token Next(string text, int at, Vocabulary vocabulary, bool isStart)
    {
        switch (text[at])
        {
            case '[':
                return new(at, BracketEnd(text, at, ']'), TokenKind.Bracket, isStart, '[');
            case '{':
                return new(at, BracketEnd(text, at, '}'), TokenKind.Brace, isStart, '{');
            case '\'' or '\u2019' when at + 1 < text.Length && text[at + 1] == 's' && (at + 2 == text.Length || IsStop(text, at + 2)):
                return new(at, at + 2, TokenKind.Possessive, false, text[at]);
            case '\'' or '\u2019' when at > 0 && text[at - 1] != ' ':
                return new(at, at + 1, TokenKind.Possessive, false, text[at]);
        }

        var end = WordEnd(text, at);
        if (end == at)
        {
            return new(at, at + 1, TokenKind.Mark, isStart, text[at]);
        }

        var word = text.AsSpan(at, end - at);
        // The tables have "U.S" instead of "U.S.", because the last point may be the end of the sentence.
        return new(at, end, TokenKind.Word, isStart, word[0], MarkOf(word), vocabulary.Find(word) ?? (word is [.., '.', _, '.'] ? vocabulary.Find(word[..^1]) : null));
    }

    private static int WordEnd(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && !(MayStop(text[end]) && IsStop(text, end)))
        {
            end++;
        }

        return end;
    }

    // Returns whether a character can end a word. Letters, digits and dashes never end a word.
    private static bool MayStop(char c) => c >= 128 || ((c < 64 ? 0xFC00_5FFF_FFFF_FFFF : 0xF800_0001_F800_0001) >> c & 1) != 0;

    private static bool IsStop(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        ' ' or '\t' or '(' or ')' or '[' or ']' or '{' or '}' or ':' or ';' or '"' or '\u201C' or '\u201D' or '!' => true,
        '?' => at + 1 == text.Length && !(at > 0 && char.IsAsciiDigit(text[at - 1])),
        ',' => !(at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1])),
        '.' => (at + 1 == text.Length || text[at + 1] == ' ') && !IsAbbreviated(text, at),
        '\'' or '\u2019' => at + 1 == text.Length || text[at + 1] == ' ' || text[at + 1] == 's' && (at + 2 == text.Length || text[at + 2] is ' ' or ',' or '.' or ')' or ':'),
        _ => false,
    };

    // Returns whether this is the last point of an abbreviation such as "U.S." inside a sentence.
    private static bool IsAbbreviated(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && at >= 3 && text[at - 2] == '.' && char.IsAsciiLetterUpper(text[at - 1]) && char.IsAsciiLetterUpper(text[at - 3]);

    private static int BracketEnd(string text, int at, char close)
    {
        var isQuoted = false;
        for (var i = at + 1; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == '"' && close == '}')
            {
                isQuoted = !isQuoted;
            }
            else if (text[i] == close && !isQuoted)
            {
                return i + 1;
            }
        }

        return text.Length;
    }
}

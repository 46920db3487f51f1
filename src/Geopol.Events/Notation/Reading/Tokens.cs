namespace Geopol.Events;

/// <summary>Splits a sentence into words, marks and brackets, and looks each word up once.</summary>
internal static class Tokens
{
    /// <summary>The most that a sentence may have.</summary>
    internal const int Most = 20_000;

    internal static List<Token> Of(string text, Vocabulary vocabulary)
    {
        var tokens = new List<Token>();
        var at = 0;
        var isStart = true;
        while (at < text.Length && tokens.Count <= Most)
        {
            if (text[at] is ' ' or '\t')
            {
                at++;
                continue;
            }

            var token = Next(text, at, vocabulary, isStart);
            tokens.Add(token);
            at = token.End;
            isStart = token.Kind == TokenKind.Mark && text[token.Start] is ':' or '.' or '"';
        }

        return tokens;
    }

    /// <summary>The first word of a phrase of a table.</summary>
    internal static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> phrase) => phrase[..WordEnd(phrase, 0)];

    private static Token Next(string text, int at, Vocabulary vocabulary, bool isStart)
    {
        switch (text[at])
        {
            case '[':
                return new(at, BracketEnd(text, at, ']'), TokenKind.Bracket, isStart, null, null);
            case '{':
                return new(at, BracketEnd(text, at, '}'), TokenKind.Brace, isStart, null, null);
            case '\'' or '\u2019' when at + 1 < text.Length && text[at + 1] == 's' && (at + 2 == text.Length || IsStop(text, at + 2)):
                return new(at, at + 2, TokenKind.Possessive, false, null, null);
            case '\'' or '\u2019' when at > 0 && text[at - 1] != ' ':
                return new(at, at + 1, TokenKind.Possessive, false, null, null);
        }

        var end = WordEnd(text, at);
        if (end == at)
        {
            return new(at, at + 1, TokenKind.Mark, isStart, null, null);
        }

        var word = text.AsSpan(at, end - at);
        return new(at, end, TokenKind.Word, isStart, vocabulary.Find(word), char.IsAsciiLetterUpper(word[0]) ? Lowered(word, vocabulary) : null);
    }

    private static Lexeme? Lowered(ReadOnlySpan<char> word, Vocabulary vocabulary)
    {
        if (word.Length > 40)
        {
            return null;
        }

        Span<char> lower = stackalloc char[word.Length];
        word.CopyTo(lower);
        lower[0] = char.ToLowerInvariant(lower[0]);
        return vocabulary.Find(lower);
    }

    private static int WordEnd(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && !IsStop(text, end))
        {
            end++;
        }

        return end;
    }

    private static bool IsStop(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        ' ' or '\t' or '(' or ')' or '[' or ']' or '{' or '}' or ':' or ';' or '"' or '\u201C' or '\u201D' or '!' => true,
        '?' => at + 1 == text.Length && !(at > 0 && char.IsAsciiDigit(text[at - 1])),
        ',' => !(at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1])),
        '.' => (at + 1 == text.Length || text[at + 1] == ' ') && !IsAbbreviated(text, at),
        '\'' or '\u2019' => at + 1 == text.Length || text[at + 1] == ' ' || text[at + 1] == 's' && (at + 2 == text.Length || text[at + 2] is ' ' or ',' or '.' or ')' or ':'),
        _ => false,
    };

    // The last point of "U.S." inside a sentence.
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

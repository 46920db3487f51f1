namespace Geopol.Events.Generators;

/// <summary>Finds the ends of words, in the same way as the reader of sentences.</summary>
internal static class EnglishWords
{
    /// <summary>Returns the first word of a phrase.</summary>
    public static string FirstOf(string phrase)
    {
        var end = 0;
        while (end < phrase.Length && !IsStop(phrase, end))
        {
            end++;
        }

        return phrase.Substring(0, end);
    }

    private static bool IsStop(string text, int at) => text[at] switch
    {
        ' ' or '\t' or '(' or ')' or '[' or ']' or '{' or '}' or ':' or ';' or '"' or '\u201C' or '\u201D' or '!' => true,
        '?' => at + 1 == text.Length,
        ',' => !(at > 0 && at + 1 < text.Length && IsDigit(text[at - 1]) && IsDigit(text[at + 1])),
        '.' => (at + 1 == text.Length || text[at + 1] == ' ') && !IsAbbreviated(text, at),
        '\'' or '\u2019' => at + 1 == text.Length || text[at + 1] == ' ' || text[at + 1] == 's' && (at + 2 == text.Length || text[at + 2] is ' ' or ',' or '.' or ')' or ':'),
        _ => false,
    };

    private static bool IsAbbreviated(string text, int at) => at + 1 < text.Length && at >= 3 && text[at - 2] == '.' && IsCapital(text[at - 1]) && IsCapital(text[at - 3]);

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsCapital(char c) => c is >= 'A' and <= 'Z';
}

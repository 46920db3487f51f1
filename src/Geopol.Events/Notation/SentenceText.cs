namespace Geopol.Events;

/// <summary>Where words of a sentence end.</summary>
internal static class SentenceText
{
    /// <summary>The text up to a space, comma, bracket or colon, or to a full stop that ends a sentence.</summary>
    internal static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var i = 0;
        while (!IsEnd(text, i))
        {
            i++;
        }

        return text[..i];
    }

    /// <summary>Whether it names a type of goods: a capital first, a digit somewhere, letters and dashes: KN-23, S-400, Su-35.</summary>
    internal static bool IsDesignation(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || !char.IsAsciiLetterUpper(word[0]) || !word.ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        foreach (var c in word)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '/'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the text begins with this phrase, and a word ends after it.</summary>
    internal static bool Begins(ReadOnlySpan<char> text, string phrase) => text.StartsWith(phrase) && IsEnd(text, phrase.Length);

    /// <summary>Whether a word ends before this character.</summary>
    internal static bool IsEnd(ReadOnlySpan<char> text, int at) => (uint)at >= (uint)text.Length || (text[at] <= Last && IsStop(text, at));

    // The last of them in the order of characters; small letters, which most are, are after it.
    private const char Last = ']';

    private static bool IsStop(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        ' ' or ',' or '(' or ')' or '[' or ']' or ':' => true,
        '.' => at + 1 == text.Length || text[at + 1] == ' ',
        _ => false,
    };
}

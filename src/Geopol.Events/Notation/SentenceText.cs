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

    /// <summary>Whether a word ends before this character.</summary>
    internal static bool IsEnd(ReadOnlySpan<char> text, int at) => at >= text.Length
        || text[at] switch
        {
            ' ' or ',' or '(' or ')' or '[' or ']' or ':' => true,
            '.' => at + 1 == text.Length || text[at + 1] == ' ',
            _ => false,
        };
}

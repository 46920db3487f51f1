namespace Geopol.Events;

/// <summary>Patterns of words, in which <c>*</c> stands for any number of characters.</summary>
internal static class WordPattern
{
    /// <summary>Whether the complete text matches the pattern. Case doesn't matter.</summary>
    internal static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        var (at, star, retry) = (0, -1, 0);
        var next = 0;
        while (next < text.Length)
        {
            if (at < pattern.Length && pattern[at] == '*')
            {
                (star, retry) = (at++, next);
            }
            else if (at < pattern.Length && char.ToLowerInvariant(pattern[at]) == char.ToLowerInvariant(text[next]))
            {
                (at, next) = (at + 1, next + 1);
            }
            else if (star >= 0)
            {
                // Backtrack: the last star takes one more character.
                (at, next) = (star + 1, ++retry);
            }
            else
            {
                return false;
            }
        }

        return pattern[at..].Trim('*').IsEmpty;
    }
}

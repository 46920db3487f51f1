namespace Geopol.Events;

/// <summary>Recognises designations of goods, which are words that name a type.</summary>
internal static class DesignationText
{
    /// <summary>Whether the word names a type of goods: KN-23, S-400, Su-35. It begins with a capital, contains a digit, and has only letters, digits, dashes and slashes.</summary>
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
}

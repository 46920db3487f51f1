namespace Geopol.Events;

/// <summary>Recognises designations of goods. A designation is a word that names a type, such as S-400.</summary>
internal static class DesignationText
{
    /// <summary>
    /// Returns whether the word names a type of goods: KN-23, S-400, Su-35. Such a word begins with a capital, contains a digit, and has only letters, digits,
    /// dashes and slashes.
    /// </summary>
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

    /// <summary>Whether the word is the plural of a designation: F-16s, Su-35s. A capital S belongs to the designation: Su-35S.</summary>
    internal static bool IsPlural(ReadOnlySpan<char> word) => word is [.., >= '0' and <= '9', 's'] && IsDesignation(word);

    /// <summary>The designation without the "s" of a plural: F-16s is F-16.</summary>
    internal static ReadOnlySpan<char> Singular(ReadOnlySpan<char> word) => IsPlural(word) ? word[..^1] : word;
}

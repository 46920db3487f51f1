namespace Geopol.Events;

/// <summary>Designations of goods: words that name a type.</summary>
internal static class DesignationText
{
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
}

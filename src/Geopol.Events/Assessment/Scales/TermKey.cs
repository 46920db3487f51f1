namespace Geopol.Events;

/// <summary>Creates the look-up keys for the words of scales. A key is folded, ignores case, and has spaces instead of hyphens.</summary>
internal static class TermKey
{
    internal static string Of(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return Folding.Fold(word.Replace('-', ' '));
    }
}

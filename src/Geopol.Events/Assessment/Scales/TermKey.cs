namespace Geopol.Events;

/// <summary>How words of scales are looked up: whatever the case and the spaces, a hyphen being one.</summary>
internal static class TermKey
{
    internal static string Of(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return Folding.Fold(word.Replace('-', ' '));
    }
}

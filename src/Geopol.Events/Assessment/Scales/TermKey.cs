namespace Geopol.Events;

/// <summary>Makes the look-up keys of the words of scales: folded, without regard to case, and with hyphens as spaces.</summary>
internal static class TermKey
{
    internal static string Of(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return Folding.Fold(word.Replace('-', ' '));
    }
}

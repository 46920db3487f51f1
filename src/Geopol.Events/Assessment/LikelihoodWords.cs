using System.Collections.Frozen;

namespace Geopol.Events;

/// <summary>
/// The likelihood words of all yardsticks. Each word has the smallest lower end and the largest upper end that the yardsticks give it. This is
/// enough to find out whether all yardsticks put the word above or below 50 %. Don't use the ends as figures for the word.
/// </summary>
/// <remarks>
/// The ends of a yardstick whose figures aren't verified are ignored, because the result could not be marked as unverified. The words of such a
/// yardstick are included.
/// </remarks>
internal static class LikelihoodWords
{
    /// <summary>
    /// Every word of every yardstick, with the ends of its interval as probabilities; null if no yardstick with verified figures has the word.
    /// </summary>
    internal static FrozenDictionary<string, (double Low, double High)?> Words { get; } = Together();

    private static readonly FrozenDictionary<string, (double Low, double High)?>.AlternateLookup<ReadOnlySpan<char>> Spans =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The maximum length of a word. A test checks that no word of a yardstick is longer.</summary>
    internal const int LongestWord = 40;

    /// <summary>Returns the ends of the interval of a word as probabilities; null if no yardstick with verified figures has the word.</summary>
    internal static (double Low, double High)? Find(string word) => Words.GetValueOrDefault(TermKey.Of(word));

    /// <summary>Returns whether a code is a word of any yardstick. Case doesn't matter, and hyphens count as spaces. Allocates nothing.</summary>
    internal static bool IsWord(string code)
    {
        if (code.Length > LongestWord)
        {
            return false;
        }

        Span<char> word = stackalloc char[LongestWord];
        for (var i = 0; i < code.Length; i++)
        {
            word[i] = code[i] == '-' ? ' ' : char.ToLowerInvariant(code[i]);
        }

        return Spans.ContainsKey(word[..code.Length]);
    }

    private static FrozenDictionary<string, (double Low, double High)?> Together()
    {
        Dictionary<string, (double Low, double High)?> words = [];
        foreach (var scale in Yardsticks.All)
        {
            foreach (var term in scale.Terms)
            {
                (double Low, double High)? said = scale.Source.Verified == Verification.NotVerified ? null : EndsOf(term.Range);
                foreach (var key in term.Keys)
                {
                    words[key] = Hull(words.GetValueOrDefault(key), said);
                }
            }
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    // "More than 50 %" doesn't include 50 %, so an excluded lower end becomes the next larger double. An excluded upper end counts as included,
    // so that a "realistic possibility" (40 to under 50 %) doesn't count as surely below 50 %.
    private static (double Low, double High) EndsOf(ProbabilityRange range) =>
        (range.IsLowExclusive ? Math.BitIncrement(range.Low) : range.Low, range.High);

    private static (double Low, double High)? Hull((double Low, double High)? one, (double Low, double High)? other) =>
        one is { } a && other is { } b ? (Math.Min(a.Low, b.Low), Math.Max(a.High, b.High)) : one ?? other;
}

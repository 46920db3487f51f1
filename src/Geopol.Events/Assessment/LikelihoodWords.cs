using System.Collections.Frozen;

namespace Geopol.Events;

/// <summary>
/// What the yardsticks say of a bare word, taken together: the least lower end and the greatest upper end among those that
/// have it. Enough to tell the side of even on which all of them see it; no number for anybody else to use.
/// </summary>
/// <remarks>A table whose figures nobody could verify has no say in the intervals: its mark would be lost here. Its words are words all the same.</remarks>
internal static class LikelihoodWords
{
    /// <summary>Every word of every yardstick; null where no table with verified figures has it.</summary>
    internal static FrozenDictionary<string, (double Low, double High)?> Words { get; } = Together();

    private static readonly FrozenDictionary<string, (double Low, double High)?>.AlternateLookup<ReadOnlySpan<char>> Spans =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Room for the longest word; a test holds the yardsticks to it.</summary>
    internal const int LongestWord = 40;

    /// <summary>The ends as probabilities, or null where no yardstick with verified figures has the word.</summary>
    internal static (double Low, double High)? Find(string word) => Words.GetValueOrDefault(TermKey.Of(word));

    /// <summary>Whether a code is a word of any yardstick, with hyphens or spaces. Allocates nothing.</summary>
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

    // "More than 50 %" doesn't touch even. An upper end that is left out is taken as touched: 40 to under 50 % is called a realistic possibility.
    private static (double Low, double High) EndsOf(ProbabilityRange range) =>
        (range.IsLowExclusive ? Math.BitIncrement(range.Low) : range.Low, range.High);

    private static (double Low, double High)? Hull((double Low, double High)? one, (double Low, double High)? other) =>
        one is { } a && other is { } b ? (Math.Min(a.Low, b.Low), Math.Max(a.High, b.High)) : one ?? other;
}

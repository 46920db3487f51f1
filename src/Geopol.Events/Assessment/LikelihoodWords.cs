namespace Geopol.Events;

/// <summary>
/// What the yardsticks say of a bare word, taken together: the least lower end and the greatest upper end among those that
/// have it. Enough to tell the side of even on which all of them see it; no number for anybody else to use.
/// </summary>
/// <remarks>
/// ICD 203 (2015) D.6.e; PHIA's yardstick (2025; figures but the upper bounds 5, 20, 35, 50 not verified at the source); IPCC
/// AR5 guidance note (2010); Kent (1964).
/// </remarks>
internal static class LikelihoodWords
{
    private const int LongestWord = 40;

    /// <summary>The ends as probabilities, or null where no yardstick has the word.</summary>
    internal static (double Low, double High)? Find(string word) => OfFolded(Folding.Fold(word));

    /// <summary>Whether a code is such a word, with hyphens or spaces. Allocates nothing.</summary>
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

        return OfFolded(word[..code.Length]) is not null;
    }

    private static (double Low, double High)? OfFolded(ReadOnlySpan<char> word) => word switch
    {
        "almost no chance" or "remote" => (0.01, 0.05),
        "remote chance" => (0, 0.05),
        "exceptionally unlikely" => (0, 0.01),
        "extremely unlikely" => (0, 0.05),
        "impossible" => (0, 0),
        "almost certainly not" => (0.02, 0.12),
        "very unlikely" => (0, 0.20),
        "highly improbable" => (0.05, 0.20),
        "highly unlikely" => (0.10, 0.20),
        "unlikely" => (0, 0.45),
        "improbable" => (0.20, 0.45),
        "probably not" => (0.20, 0.40),
        "realistic possibility" => (0.40, 0.50),
        "roughly even chance" or "roughly even odds" => (0.45, 0.55),
        "chances about even" => (0.40, 0.60),
        "about as likely as not" => (0.33, 0.66),
        "more likely than not" => (0.50, 1),
        "likely" => (0.55, 1),
        "probable" => (0.55, 0.87),
        "very likely" => (0.80, 1),
        "highly probable" => (0.80, 0.95),
        "highly likely" => (0.80, 0.90),
        "extremely likely" => (0.95, 1),
        "virtually certain" => (0.99, 1),
        "almost certain" => (0.87, 1),
        "nearly certain" => (0.95, 0.99),
        "certain" => (1, 1),
        _ => null,
    };
}

using System.Collections.Frozen;

namespace Geopol.Events;

/// <summary>Words of the grammar. They are never corrected as misspelled names or verbs.</summary>
internal static class GrammarWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> All = new[]
    {
        "a", "an", "the", "and", "or", "not", "to", "from", "with", "on", "beyond", "about", "of", "for", "against", "over", "by", "in", "as", "at", "through", "via", "per",
        "under", "into", "behind", "between", "before", "after", "since", "until", "that", "then", "if", "whether", "what", "who", "when", "where", "why", "which", "because",
        "it", "is", "are", "was", "were", "be", "been", "has", "have", "had", "does", "do", "did", "may", "might", "could", "can", "cannot", "will", "would", "must", "should",
        "appears", "appear", "seems", "seem", "reportedly", "probably", "especially", "unknown", "confidence", "reliability",
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    internal static bool Has(ReadOnlySpan<char> word) => All.Contains(word);
}

using System.Collections.Frozen;

namespace Geopol.Events;

/// <summary>Phrases of one word or several, found by the first, the longest first; of those of one length in the order given.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseTable<T>
{
    private readonly FrozenDictionary<string, T[]>.AlternateLookup<ReadOnlySpan<char>> byFirstWord;

    internal PhraseTable(IEnumerable<T> all, Func<T, string> textOf) =>
        byFirstWord = all.GroupBy(one => SentenceText.FirstWord(textOf(one)).ToString(), StringComparer.Ordinal)
            .ToFrozenDictionary(static group => group.Key, group => group.OrderByDescending(one => textOf(one).Length).ToArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Those whose first word is that of the text.</summary>
    internal ReadOnlySpan<T> WithFirstWordOf(ReadOnlySpan<char> text) => byFirstWord.TryGetValue(SentenceText.FirstWord(text), out var all) ? all : default;

    /// <summary>Whether one has this first word.</summary>
    internal bool HasFirstWord(ReadOnlySpan<char> word) => byFirstWord.ContainsKey(word);
}

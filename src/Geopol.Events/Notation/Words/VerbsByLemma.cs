using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Geopol.Events;

/// <summary>The verbs of a vocabulary by lemma. The order is the order of the table of frames.</summary>
internal sealed class VerbsByLemma(Vocabulary words) : IReadOnlyDictionary<string, VerbEntry>
{
    public int Count => LexiconImage.VerbCount;

    public IEnumerable<string> Keys => Values.Select(static verb => verb.Lemma);

    public IEnumerable<VerbEntry> Values => Enumerable.Range(0, Count).Select(words.VerbAt);

    public VerbEntry this[string key] => words.Verb(key) ?? throw new KeyNotFoundException($"There is no verb '{key}'.");

    public bool ContainsKey(string key) => words.Verb(key) is not null;

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out VerbEntry value) => (value = words.Verb(key)) is not null;

    public IEnumerator<KeyValuePair<string, VerbEntry>> GetEnumerator() => Values.Select(static verb => KeyValuePair.Create(verb.Lemma, verb)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

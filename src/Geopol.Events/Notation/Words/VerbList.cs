using System.Collections;

namespace Geopol.Events;

/// <summary>The verbs of a vocabulary as a list. Each access creates a new object.</summary>
internal sealed class VerbList(Vocabulary words) : IReadOnlyList<LexiconVerb>
{
    public int Count => LexiconImage.VerbCount;

    public LexiconVerb this[int index] => index >= 0 && index < Count ? LexiconVerb.Of(words.VerbAt(index)) : throw new ArgumentOutOfRangeException(nameof(index));

    public IEnumerator<LexiconVerb> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

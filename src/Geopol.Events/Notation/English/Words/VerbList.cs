using System.Collections;

namespace Geopol.Events;

/// <summary>The verbs of a vocabulary as a list, each made when it is asked for.</summary>
internal sealed class VerbList(Vocabulary words) : IReadOnlyList<LexiconEntry>
{
    public int Count => LexiconImage.VerbCount;

    public LexiconEntry this[int index] => index >= 0 && index < Count ? LexiconEntry.Of(words.VerbAt(index)) : throw new ArgumentOutOfRangeException(nameof(index));

    public IEnumerator<LexiconEntry> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

namespace Geopol.Events;

/// <summary>Phrases one of which may be next. Most words begin none of them, which one bit tells.</summary>
internal sealed class PhraseSet
{
    // A bit for each mark of a word.
    private readonly ulong[] starts = new ulong[4];

    /// <param name="phrases">The phrases, each before those that it begins with.</param>
    internal PhraseSet(params string[] phrases)
    {
        Phrases = phrases;
        foreach (var phrase in phrases)
        {
            var mark = Tokens.MarkOf(Tokens.FirstWord(phrase));
            starts[mark >> 6] |= 1UL << mark;
        }
    }

    /// <summary>All phrases of some sets.</summary>
    internal static PhraseSet Of(params PhraseSet[] sets) => new([.. sets.SelectMany(static set => set.Phrases)]);

    internal string[] Phrases { get; }

    /// <summary>Whether a phrase may begin with a word of this mark.</summary>
    internal bool MayStartWith(byte mark) => (starts[mark >> 6] >> mark & 1) != 0;
}

namespace Geopol.Events;

/// <summary>A set of phrases that may be next. A bit per mark of a first word rejects most words quickly.</summary>
internal sealed class PhraseSet
{
    // A bit per mark of a word.
    private readonly ulong[] starts = new ulong[4];

    /// <param name="phrases">The phrases. A longer phrase is before the phrases that it begins with.</param>
    internal PhraseSet(params string[] phrases)
    {
        Phrases = phrases;
        foreach (var phrase in phrases)
        {
            var mark = Tokens.MarkOf(Tokens.FirstWord(phrase));
            starts[mark >> 6] |= 1UL << mark;
        }
    }

    /// <summary>The phrases of several sets.</summary>
    internal static PhraseSet Of(params PhraseSet[] sets) => new([.. sets.SelectMany(static set => set.Phrases)]);

    internal string[] Phrases { get; }

    /// <summary>Whether a phrase may begin with a word that has this mark. It may be true although none does.</summary>
    internal bool MayStartWith(byte mark) => (starts[mark >> 6] >> mark & 1) != 0;
}

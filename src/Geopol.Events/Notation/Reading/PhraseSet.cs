namespace Geopol.Events;

/// <summary>A set of phrases that may be next. For most words, a bit set shows quickly that no phrase begins with the word.</summary>
internal sealed class PhraseSet
{
    // A bit for each of the 256 hash values of a word. The bit is set if the first word of a phrase has this hash.
    private readonly ulong[] starts = new ulong[4];

    /// <param name="phrases">The phrases. A phrase must come before all other phrases with which it begins.</param>
    internal PhraseSet(params string[] phrases)
    {
        Phrases = phrases;
        foreach (var phrase in phrases)
        {
            var mark = Tokens.MarkOf(Tokens.FirstWord(phrase));
            starts[mark >> 6] |= 1UL << mark;
        }
    }

    /// <summary>Creates a set with the phrases of several sets.</summary>
    internal static PhraseSet Of(params PhraseSet[] sets) => new([.. sets.SelectMany(static set => set.Phrases)]);

    internal string[] Phrases { get; }

    /// <summary>Returns whether a phrase may begin with a word that has this hash. The result may be true although no phrase does.</summary>
    internal bool MayStartWith(byte mark) => (starts[mark >> 6] >> mark & 1) != 0;
}

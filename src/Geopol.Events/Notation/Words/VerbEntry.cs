namespace Geopol.Events;

/// <summary>A verb with its forms and its frames. The frames are in the order in which the reader tries them.</summary>
internal sealed class VerbEntry
{
    private readonly Vocabulary words;
    private readonly int at;

    internal VerbEntry(Vocabulary words, int at)
    {
        this.words = words;
        this.at = at;
        Lemma = LexiconImage.TextOf(at)!;
    }

    internal string Lemma { get; }

    internal Conjugation Forms => field ??= ConjugationAt(at, Lemma);

    internal Frame[] Frames => field ??= FramesAt();

    /// <summary>Returns the code of the verb in claims if the verb has this frame.</summary>
    internal Verb CodeIn(Frame frame) => Verb.Parse(frame.Code ?? Lemma.Replace(' ', '-'));

    public override string ToString() => Lemma;

    /// <summary>Returns the forms of the verb whose record begins at this offset.</summary>
    internal static Conjugation ConjugationAt(int at, string lemma) => new(
        lemma, LexiconImage.TextOf(at + 6), LexiconImage.TextOf(at + 9), LexiconImage.TextOf(at + 12), LexiconImage.TextOf(at + 3));

    private Frame[] FramesAt()
    {
        var list = LexiconImage.Three(at + 15);
        var all = new Frame[LexiconImage.Two(list)];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = words.FrameAt(LexiconImage.Three(list + 2 + (i * LexiconImage.Offset)));
        }

        return all;
    }
}

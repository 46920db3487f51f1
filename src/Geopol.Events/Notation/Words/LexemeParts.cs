namespace Geopol.Events;

/// <summary>Decodes the parts of the record of a word.</summary>
internal static class LexemeParts
{
    private const int ItemSize = 4;

    internal static NameEntry[] Names(Lexeme word) => All(word, LexemePart.Names, static (word, item) => word.Words.NameAt(LexiconImage.Three(item)));

    // A verb form is the word, followed by the lemma without its first word.
    internal static VerbForm<VerbEntry>[] Verbs(Lexeme word) => All(word, LexemePart.Verbs, static (word, item) =>
    {
        var verb = word.Words.VerbAt(LexiconImage.Three(item));
        var space = verb.Lemma.IndexOf(' ', StringComparison.Ordinal);
        return new VerbForm<VerbEntry>(space < 0 ? word.Text : string.Concat(word.Text, verb.Lemma.AsSpan(space)), FormsAt(item), verb);
    });

    internal static NounForm[] Nouns(Lexeme word) => All(word, LexemePart.Nouns, static (word, item) =>
        NounForm.Decode(word.Words, LexiconImage.NounForms + (LexiconImage.Three(item) * LexiconImage.NounFormSize)));

    internal static SlotPlace[] Prepositions(Lexeme word) => All(word, LexemePart.Prepositions, static (_, item) => (SlotPlace)LexiconImage.Three(item));

    internal static AdverbEntry[] Adverbs(Lexeme word) => All(word, LexemePart.Adverbs, static (_, item) =>
    {
        var adverb = LexiconImage.Adverbs + (LexiconImage.Three(item) * LexiconImage.AdverbSize);
        return new AdverbEntry(LexiconImage.TextOf(adverb)!, LexiconImage.TextOf(adverb + 3)!, LexiconImage.TextOf(adverb + 6));
    });

    internal static VerbForm<ActVerb>[] Acts(Lexeme word) => All(word, LexemePart.Acts, static (word, item) =>
    {
        var verb = word.Words.ActAt(LexiconImage.Three(item));
        return new VerbForm<ActVerb>(TextOf(verb.Forms, FormsAt(item)), FormsAt(item), verb);
    });

    internal static VerbForm<StanceVerb>[] Stances(Lexeme word) => All(word, LexemePart.Stances, static (word, item) =>
    {
        var verb = word.Words.StanceAt(LexiconImage.Three(item));
        return new VerbForm<StanceVerb>(TextOf(verb.Forms, FormsAt(item)), FormsAt(item), verb);
    });

    internal static (string Text, Actor State)[] Demonyms(Lexeme word) => All(word, LexemePart.Demonyms, static (_, item) =>
    {
        var demonym = LexiconImage.Demonyms + (LexiconImage.Three(item) * LexiconImage.DemonymSize);
        return (LexiconImage.TextOf(demonym)!, ActorRecord.Decode(LexiconImage.Three(demonym + LexiconImage.Offset)));
    });

    private static VerbForms FormsAt(int item) => (VerbForms)LexiconImage.One(item + LexiconImage.Offset);

    // Returns the text of a verb form. If several forms have this text, the lowest form is used to look it up.
    private static string TextOf(Conjugation verb, VerbForms forms) => verb[forms & (VerbForms)(-(int)forms)];

    // Decodes the items of a part.
    private static T[] All<T>(Lexeme word, LexemePart part, Func<Lexeme, int, T> decode)
    {
        var parts = word.Record == 0 ? 0 : LexiconImage.Two(word.Record);
        if ((parts & (1 << (int)part)) == 0)
        {
            return [];
        }

        var at = word.Record + 2;
        for (var i = 0; i < (int)part; i++)
        {
            if ((parts & (1 << i)) != 0)
            {
                at += 2 + (LexiconImage.Two(at) * ItemSize);
            }
        }

        var items = new T[LexiconImage.Two(at)];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = decode(word, at + 2 + (i * ItemSize));
        }

        return items;
    }
}

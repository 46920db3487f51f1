namespace Geopol.Events;

/// <summary>Decodes the parts of the record of a word.</summary>
internal static class LexemeParts
{
    private const int ItemSize = 4;

    internal static NameEntry[] Names(Vocabulary words, int record)
    {
        var at = Find(record, LexemePart.Names, out var count);
        var names = count == 0 ? [] : new NameEntry[count];
        for (var i = 0; i < count; i++)
        {
            names[i] = words.NameAt(LexiconImage.Three(at + (i * ItemSize)));
        }

        return names;
    }

    // A form is the word, and what is after the first word of the lemma.
    internal static VerbForm[] Verbs(Vocabulary words, int slot, int record)
    {
        var at = Find(record, LexemePart.Verbs, out var count);
        var verbs = count == 0 ? [] : new VerbForm[count];
        var word = count == 0 ? "" : LexiconImage.WordAt(slot)!;
        for (var i = 0; i < count; i++)
        {
            var verb = words.VerbAt(LexiconImage.Three(at + (i * ItemSize)));
            var forms = (VerbForms)LexiconImage.One(at + (i * ItemSize) + LexiconImage.Offset);
            var space = verb.Lemma.IndexOf(' ', StringComparison.Ordinal);
            verbs[i] = new(space < 0 ? word : string.Concat(word, verb.Lemma.AsSpan(space)), forms, verb);
        }

        return verbs;
    }

    internal static NounForm[] Nouns(Vocabulary words, int record)
    {
        var at = Find(record, LexemePart.Nouns, out var count);
        var nouns = count == 0 ? [] : new NounForm[count];
        for (var i = 0; i < count; i++)
        {
            nouns[i] = NounForm.Decode(words, LexiconImage.NounForms + (LexiconImage.Three(at + (i * ItemSize)) * LexiconImage.NounFormSize));
        }

        return nouns;
    }

    internal static SlotPlace[] Prepositions(int record)
    {
        var at = Find(record, LexemePart.Prepositions, out var count);
        var places = count == 0 ? [] : new SlotPlace[count];
        for (var i = 0; i < count; i++)
        {
            places[i] = (SlotPlace)LexiconImage.Three(at + (i * ItemSize));
        }

        return places;
    }

    internal static AdverbEntry[] Adverbs(int record)
    {
        var at = Find(record, LexemePart.Adverbs, out var count);
        var adverbs = count == 0 ? [] : new AdverbEntry[count];
        for (var i = 0; i < count; i++)
        {
            var adverb = LexiconImage.Adverbs + (LexiconImage.Three(at + (i * ItemSize)) * LexiconImage.AdverbSize);
            adverbs[i] = new(LexiconImage.TextOf(adverb)!, LexiconImage.TextOf(adverb + 3)!, LexiconImage.TextOf(adverb + 6));
        }

        return adverbs;
    }

    internal static VerbForm<ActVerb>[] Acts(Vocabulary words, int record)
    {
        var at = Find(record, LexemePart.Acts, out var count);
        var acts = count == 0 ? [] : new VerbForm<ActVerb>[count];
        for (var i = 0; i < count; i++)
        {
            var verb = words.ActAt(LexiconImage.Three(at + (i * ItemSize)));
            var forms = (VerbForms)LexiconImage.One(at + (i * ItemSize) + LexiconImage.Offset);
            acts[i] = new(TextOf(verb.Forms, forms), forms, verb);
        }

        return acts;
    }

    internal static VerbForm<StanceVerb>[] Stances(Vocabulary words, int record)
    {
        var at = Find(record, LexemePart.Stances, out var count);
        var stances = count == 0 ? [] : new VerbForm<StanceVerb>[count];
        for (var i = 0; i < count; i++)
        {
            var verb = words.StanceAt(LexiconImage.Three(at + (i * ItemSize)));
            var forms = (VerbForms)LexiconImage.One(at + (i * ItemSize) + LexiconImage.Offset);
            stances[i] = new(TextOf(verb.Forms, forms), forms, verb);
        }

        return stances;
    }

    internal static (string Text, Actor State)[] Demonyms(int record)
    {
        var at = Find(record, LexemePart.Demonyms, out var count);
        var demonyms = count == 0 ? [] : new (string Text, Actor State)[count];
        for (var i = 0; i < count; i++)
        {
            var demonym = LexiconImage.Demonyms + (LexiconImage.Three(at + (i * ItemSize)) * LexiconImage.DemonymSize);
            demonyms[i] = (LexiconImage.TextOf(demonym)!, ActorRecord.Decode(LexiconImage.Three(demonym + LexiconImage.Offset)));
        }

        return demonyms;
    }

    // A text that is several forms is the text of each of them.
    private static string TextOf(Conjugation verb, VerbForms forms) => verb[forms & (VerbForms)(-(int)forms)];

    // The offset of the items of a part, and how many there are.
    private static int Find(int record, LexemePart part, out int count)
    {
        var parts = record == 0 ? 0 : LexiconImage.Two(record);
        count = 0;
        if ((parts & (1 << (int)part)) == 0)
        {
            return 0;
        }

        var at = record + 2;
        for (var i = 0; i < (int)part; i++)
        {
            if ((parts & (1 << i)) != 0)
            {
                at += 2 + (LexiconImage.Two(at) * ItemSize);
            }
        }

        count = LexiconImage.Two(at);
        return at + 2;
    }
}

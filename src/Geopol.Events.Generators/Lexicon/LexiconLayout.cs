using System;
using System.Collections.Generic;
using System.Linq;

namespace Geopol.Events.Generators;

/// <summary>Writes the content of the tables into the image that <c>LexiconImage</c> reads, and collects the offset of each table.</summary>
internal sealed class LexiconLayout
{
    private readonly ImageText image = new();
    private readonly LexiconBook book;
    private readonly List<LexiconWord> words;
    private readonly List<LexiconName> names;
    private readonly List<(string Name, int Value)> constants = [];

    public LexiconLayout(LexiconBook book)
    {
        this.book = book;
        words = [.. book.Words.Values];
        names = [.. book.Names];
        AddTexts();
        AddNames();
        new NounLayout(image, constants).Add(book);
        new FrameLayout(image, constants).Add(book);
        AddSayings();
        AddPlaces();
        AddWords();
    }

    /// <summary>The string literal of the bytes, without its quotes.</summary>
    public string Literal => image.ToString();

    /// <summary>The number of bytes.</summary>
    public int Length => image.Length;

    /// <summary>The offset and the number of records of each table.</summary>
    public IEnumerable<(string Name, int Value)> Constants => constants;

    // The words come first, because they are read most often.
    private void AddTexts()
    {
        foreach (var word in words)
        {
            image.Text(word.Text);
        }

        foreach (var forms in book.Verbs.Values.Select(static verb => verb.Forms).Concat(book.Acts.Concat(book.Stances).Select(static verb => verb.Forms)))
        {
            foreach (var form in new[] { forms.Lemma, forms.Third, forms.Past, forms.Participle, forms.Ing })
            {
                image.Text(form);
            }
        }

        foreach (var text in book.Acts.SelectMany(static verb => new[] { verb.Act }).Concat(book.Stances.SelectMany(static verb => new[] { verb.Disposition, verb.Aspect })))
        {
            image.Text(text);
        }

        foreach (var adverb in book.Adverbs)
        {
            image.Text(adverb.Text);
            image.Text(adverb.Class);
            image.Text(adverb.Hedge);
        }

        foreach (var demonym in book.Demonyms)
        {
            image.Text(demonym.Text);
        }
    }

    private void AddNames()
    {
        foreach (var name in names)
        {
            image.Text(name.Text);
            image.Text(name.Act);
            image.Text(name.Brief);
        }

        var actors = new ActorLayout(image);
        foreach (var actor in names.Select(static name => name.Actor).Concat(book.Demonyms.Select(static demonym => demonym.State)))
        {
            actors.Add(actor);
        }

        Table("Names", names.Count);
        foreach (var name in names)
        {
            image.Three(image.At(name.Text));
            image.One((name.HasArticle ? 1 : 0) | (name.IsPlural ? 2 : 0) | (name.IsOfRegistry ? 4 : 0));
            image.One((int)name.Mostly);
            image.One((int)name.Maybe);
            image.Three(image.At(name.Act));
            image.Three(actors.At(name.Actor));
            image.Three(image.At(name.Brief));
        }

        Table("Demonyms", book.Demonyms.Count);
        foreach (var (text, state) in book.Demonyms)
        {
            image.Three(image.At(text));
            image.Three(actors.At(state));
        }
    }

    private void AddSayings()
    {
        Table("Adverbs", book.Adverbs.Count);
        foreach (var (text, kind, hedge) in book.Adverbs)
        {
            image.Three(image.At(text));
            image.Three(image.At(kind));
            image.Three(image.At(hedge));
        }

        Table("Acts", book.Acts.Count);
        foreach (var verb in book.Acts)
        {
            FrameLayout.AddForms(image, verb.Forms);
            image.Three(image.At(verb.Act));
            image.One((verb.IsMain ? 1 : 0) | (verb.TakesWhether ? 2 : 0));
        }

        Table("Stances", book.Stances.Count);
        foreach (var verb in book.Stances)
        {
            FrameLayout.AddForms(image, verb.Forms);
            image.Three(image.At(verb.Disposition));
            image.Three(image.At(verb.Aspect));
            image.One((verb.IsMain ? 1 : 0) | (verb.TakesTo ? 2 : 0) | (verb.TakesIng ? 4 : 0) | (verb.IsNegated ? 8 : 0));
        }
    }

    private void AddPlaces()
    {
        var places = Enum.GetValues(typeof(SlotPlace)).Cast<SlotPlace>().Select(static place => place < SlotPlace.Of ? null : SlotPlaceNames.WordsOf(place)).ToList();
        places.ForEach(place => image.Text(place));
        Table("Places", places.Count);
        places.ForEach(place => image.Three(image.At(place)));
    }

    private void AddWords()
    {
        var records = new WordLayout(image, names).Add(words);
        var hash = new WordHash([.. words.Select(static word => word.Text)]);
        Table("Displacements", hash.Displacements.Length);
        foreach (var displacement in hash.Displacements)
        {
            image.Two(displacement);
        }

        Table("Words", hash.Slots.Length);
        foreach (var slot in hash.Slots)
        {
            image.Three(slot == 0 ? 0 : image.At(words[slot - 1].Text));
            image.Three(slot == 0 ? 0 : records[slot - 1]);
        }
    }

    private void Table(string name, int count)
    {
        constants.Add((name, image.Length));
        constants.Add((name.TrimEnd('s') + "Count", count));
    }
}

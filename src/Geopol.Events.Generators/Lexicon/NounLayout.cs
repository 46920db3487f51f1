using System.Collections.Generic;
using System.Linq;

namespace Geopol.Events.Generators;

/// <summary>Writes common nouns and their forms into the image.</summary>
internal sealed class NounLayout(ImageText image, List<(string Name, int Value)> constants)
{
    public void Add(LexiconBook book)
    {
        foreach (var text in book.Nouns.SelectMany(static noun => new[] { noun.Singular, noun.Plural, noun.Act })
            .Concat(book.NounForms.SelectMany(static form => new[] { form.Text, form.Commodity })))
        {
            image.Text(text);
        }

        var lists = new Dictionary<string, int>();
        foreach (var noun in book.Nouns.Where(static noun => noun.Prepositions.Length > 0))
        {
            AddList(lists, noun.Prepositions);
        }

        constants.Add(("Nouns", image.Length));
        constants.Add(("NounCount", book.Nouns.Count));
        foreach (var noun in book.Nouns)
        {
            image.Three(image.At(noun.Singular));
            image.Three(image.At(noun.Plural));
            image.One((noun.IsPluralOnly ? 1 : 0) | (noun.IsMass ? 2 : 0) | (noun.IsEvent ? 4 : 0) | (noun.IsMeasure ? 8 : 0) | (noun.IsDefinite ? 16 : 0));
            image.One((int)noun.Mostly);
            image.One((int)noun.Maybe);
            image.Three(image.At(noun.Act));
            image.Three(noun.Prepositions.Length == 0 ? 0 : lists[KeyOf(noun.Prepositions)]);
        }

        constants.Add(("NounForms", image.Length));
        constants.Add(("NounFormCount", book.NounForms.Count));
        foreach (var form in book.NounForms)
        {
            image.Three(image.At(form.Text));
            image.Three(form.Noun.Number);
            image.One((form.IsPlural ? 1 : 0) | (form.IsGoodsName ? 2 : 0));
            image.Three(image.At(form.Commodity));
        }
    }

    private void AddList(Dictionary<string, int> lists, SlotPlace[] places)
    {
        if (lists.ContainsKey(KeyOf(places)))
        {
            return;
        }

        lists.Add(KeyOf(places), image.Length);
        image.One(places.Length);
        foreach (var place in places)
        {
            image.One((int)place);
        }
    }

    private static string KeyOf(SlotPlace[] places) => string.Join(",", places);
}

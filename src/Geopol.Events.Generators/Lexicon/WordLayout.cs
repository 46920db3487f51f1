using System.Collections.Generic;
using System.Linq;

namespace Geopol.Events.Generators;

/// <summary>
/// Writes a record for each word into the image. The record has the kinds of entries that begin with the word. For each kind it has the numbers of the entries,
/// the longest text first. Verbs are in the order that <see cref="LooseVerbs"/> has set.
/// </summary>
internal sealed class WordLayout
{
    private const int Adjective = 1 << 8;

    private readonly ImageText image;
    private readonly Dictionary<string, int> nameNumbers;

    public WordLayout(ImageText image, List<LexiconName> names)
    {
        this.image = image;
        nameNumbers = names.Select(static (name, i) => (name.Text, i)).ToDictionary(static name => name.Text, static name => name.i);
    }

    /// <summary>Writes the record of each word, and returns the offsets of the records.</summary>
    public List<int> Add(List<LexiconWord> words) => [.. words.Select(Add)];

    private int Add(LexiconWord word)
    {
        var parts = new List<(int Number, int Forms)>[]
        {
            [.. word.Names.OrderByDescending(static name => name.Text.Length).Select(name => (nameNumbers[name.Text], 0))],
            [.. word.Verbs.Select(static form => (form.Verb.Number, (int)form.Forms))],
            [.. word.Nouns.OrderByDescending(static form => form.Text.Length).Select(static form => (form.Number, 0))],
            [.. word.Prepositions.OrderByDescending(static place => SlotPlaceNames.WordsOf(place).Length).Select(static place => ((int)place, 0))],
            [.. word.Adverbs.OrderByDescending(static adverb => adverb.Text.Length).Select(static adverb => (adverb.Number, 0))],
            [.. word.Acts.OrderByDescending(static form => form.Verb.Forms.Tail.Length).Select(static form => (form.Verb.Number, (int)form.Forms))],
            [.. word.Stances.OrderByDescending(static form => form.Verb.Forms.Tail.Length).Select(static form => (form.Verb.Number, (int)form.Forms))],
            [.. word.Demonyms.OrderByDescending(static demonym => demonym.Text.Length).Select(static demonym => (demonym.Number, 0))],
        };
        var at = image.Length;
        image.Two((word.IsAdjective ? Adjective : 0) | parts.Select(static (part, i) => part.Count > 0 ? 1 << i : 0).Sum());
        foreach (var part in parts.Where(static part => part.Count > 0))
        {
            image.Two(part.Count);
            foreach (var (number, forms) in part)
            {
                image.Three(number);
                image.One(forms);
            }
        }

        return at;
    }
}

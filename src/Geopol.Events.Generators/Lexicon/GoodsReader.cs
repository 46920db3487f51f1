using System;
using System.Collections.Generic;
using System.Linq;

namespace Geopol.Events.Generators;

/// <summary>Adds the English names from the vocabulary of goods to the nouns.</summary>
internal static class GoodsReader
{
    private const int English = 1;
    private const int Also = 8;

    public static void Read(TsvFile file, LexiconBook book)
    {
        foreach (var cells in file.Rows.Select(static row => row.Cells.ToArray()).Where(static cells => cells.Length > Also))
        {
            var (one, many) = Forms(cells[English]);
            Add(book, cells[0], many, isMain: true);
            if (one is not null && one != many)
            {
                Add(book, cells[0], one, isMain: false);
            }

            foreach (var synonym in cells[Also] == "-" ? [] : cells[Also].Split(';').Select(static name => name.Trim()).SelectMany(SynonymForms))
            {
                Add(book, cells[0], synonym, isMain: false);
            }
        }
    }

    // For the main name of a commodity, a claim has only the code. For any other name, the claim has the name too.
    private static void Add(LexiconBook book, string code, string name, bool isMain)
    {
        var isPlural = name.EndsWith("s", StringComparison.Ordinal) && !name.EndsWith("ss", StringComparison.Ordinal);
        var form = book.WordOf(name).Nouns.Find(form => form.Text == name);
        if (form is null)
        {
            var noun = new LexiconNoun
            {
                Number = book.Nouns.Count, Singular = name, IsPluralOnly = isPlural, IsMass = !isPlural, Mostly = Filler.Thing, Maybe = Filler.Words,
            };
            book.Nouns.Add(noun);
            form = book.AddForm(name, isPlural, noun);
        }

        (form.Commodity, form.IsGoodsName) = (code, !isMain);
    }

    private static IEnumerable<string> SynonymForms(string name) => Forms(name) is var (one, many) && one is not null && one != many ? [many, one] : [many];

    // "drone(s)" means "drone" and "drones", "combat aircraft()" has one form for both, and "grain" isn't countable.
    private static (string? One, string Many) Forms(string name)
    {
        var ending = name.IndexOf('(');
        return ending < 0 ? (null, name) : (name.Substring(0, ending), name.Substring(0, ending) + name.Substring(ending + 1, name.Length - ending - 2));
    }
}

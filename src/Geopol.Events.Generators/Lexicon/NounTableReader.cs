using System;
using System.Linq;

namespace Geopol.Events.Generators;

/// <summary>Reads the table of common nouns.</summary>
internal sealed class NounTableReader(LexiconBook book, KnownTexts known)
{
    private static readonly string[] Kinds = ["person", "group", "thing", "place", "matter", "event", "measure"];

    public void Read(TsvFile file)
    {
        foreach (var row in file.Rows)
        {
            string[] cells = [.. row.Cells];
            if (cells.Length != 7)
            {
                book.Report(LexiconRules.Cells, row.Place, $"{cells.Length}", "7", "singular, plural, kinds, prepositions, article, goods, act");
                continue;
            }

            Add(cells, row.Place);
        }
    }

    private void Add(string[] cells, Place place)
    {
        var kinds = cells[2].Split(',');
        foreach (var kind in kinds.Except(Kinds))
        {
            book.Report(LexiconRules.Value, place, kind, "kind of noun", string.Join(", ", Kinds));
        }

        if (cells[6] != "-" && !known.Has("SpeechAct", cells[6]))
        {
            book.Report(LexiconRules.Value, place, cells[6], "SpeechAct", known.ListOf("SpeechAct"));
        }

        var (mostly, maybe) = FillersOf(kinds);
        var noun = new LexiconNoun
        {
            Number = book.Nouns.Count,
            Singular = cells[0],
            Plural = cells[1] switch { "none" or "plural-only" or "same" => null, "-" => Regular(cells[0]), var irregular => irregular },
            IsPluralOnly = cells[1] == "plural-only",
            IsMass = cells[1] == "none" || cells[4] == "none",
            Mostly = mostly,
            Maybe = maybe,
            IsEvent = kinds.Contains("event"),
            IsMeasure = kinds[0] == "measure",
            IsDefinite = cells[4] == "the",
            Prepositions = cells[3] == "-" ? [] : PrepositionsOf(cells[3], place),
            Act = cells[6] == "-" ? null : cells[6],
        };
        book.Nouns.Add(noun);
        AddForm(noun.Singular, noun.IsPluralOnly, noun, cells[5]);
        if (noun.Plural is { } plural)
        {
            AddForm(plural, true, noun, cells[5]);
        }
    }

    private void AddForm(string text, bool isPlural, LexiconNoun noun, string goods)
    {
        var form = book.AddForm(text, isPlural, noun);
        if (goods != "-")
        {
            // If the form with hyphens between its words is the code, a claim has only the code. Otherwise the claim has the form too.
            (form.Commodity, form.IsGoodsName) = (goods, text.Replace(' ', '-') != goods);
        }
    }

    private SlotPlace[] PrepositionsOf(string cell, Place place)
    {
        foreach (var wrong in cell.Split(',').Where(static name => !SlotPlaceNames.TryRead(name.Replace(' ', '_'), out _)))
        {
            book.Report(LexiconRules.Value, place, wrong, "preposition", "prepositions of the frames");
        }

        return [.. cell.Split(',').Select(static name => SlotPlaceNames.TryRead(name.Replace(' ', '_'), out var read) ? read : SlotPlace.None).Where(static read => read != SlotPlace.None)];
    }

    // The second filler is another use of the noun. A person can be an actor, a thing can be a topic, and a place can be destroyed like a thing.
    private static (Filler Mostly, Filler Maybe) FillersOf(string[] kinds)
    {
        var (mostly, maybe) = (Filler.None, Filler.None);
        for (var i = 0; i < kinds.Length; i++)
        {
            var (first, second) = kinds[i] switch
            {
                "person" => (Filler.People, Filler.Actor),
                "group" => (Filler.Actor, Filler.People),
                "thing" => (Filler.Thing, Filler.Words),
                "place" => (Filler.Place, Filler.Thing),
                _ => (Filler.Words, Filler.None),
            };
            (mostly, maybe) = i == 0 ? (first, second) : (mostly, maybe | first | second);
        }

        return (mostly, maybe & ~mostly);
    }

    private static string Regular(string noun) =>
        EndsWithAny(noun, "s", "x", "z", "ch", "sh") ? noun + "es"
        : EndsWithAny(noun, "man") && noun is not ("human" or "german") ? noun.Substring(0, noun.Length - 2) + "en"
        : EndsWithAny(noun, "y") && noun.Length > 1 && "aeiou".IndexOf(noun[noun.Length - 2]) < 0 ? noun.Substring(0, noun.Length - 1) + "ies"
        : noun + "s";

    private static bool EndsWithAny(string noun, params string[] ends) => ends.Any(end => noun.EndsWith(end, StringComparison.Ordinal));
}

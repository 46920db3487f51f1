using System;
using System.Collections.Generic;
using System.Linq;

namespace Geopol.Events.Generators;

/// <summary>Reads the tables of verbs of saying, of stances and of adverbs.</summary>
internal sealed class SayingTableReader(LexiconBook book, KnownTexts known)
{
    private static readonly string[] AdverbClasses = ["manner", "repeated", "again", "still", "already", "negated", "hearsay", "apparent", "hedge", "other"];

    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    public void ReadAdverbs(TsvFile file)
    {
        foreach (var (cells, place) in RowsOf(file, "adverb, class"))
        {
            var colon = cells[1].IndexOf(':');
            var (kind, hedge) = colon < 0 ? (cells[1], null) : (cells[1].Substring(0, colon), cells[1].Substring(colon + 1));
            if (!AdverbClasses.Contains(kind))
            {
                book.Report(LexiconRules.Value, place, kind, "class of adverb", string.Join(", ", AdverbClasses));
            }

            book.WordOf(cells[0]).Adverbs.Add((book.Adverbs.Count, cells[0]));
            book.Adverbs.Add((cells[0], kind, hedge));
        }
    }

    public void ReadActs(TsvFile file)
    {
        foreach (var (cells, place) in RowsOf(file, "verb, act, joins"))
        {
            if (FormsOf(cells[0], place) is not { } forms)
            {
                continue;
            }

            book.AddSaying(book.Acts, static word => word.Acts, new(book.Acts.Count, forms, seen.Add(cells[1]))
            {
                Act = Code("SpeechAct", cells[1], place), TakesWhether = cells.Length > 2 && cells[2] == "whether",
            });
        }
    }

    public void ReadStances(TsvFile file)
    {
        foreach (var (cells, place) in RowsOf(file, "verb, says"))
        {
            if (FormsOf(cells[0], place) is not { } forms)
            {
                continue;
            }

            // The form of the next verb (to or -ing) is ignored here, so that only one of "begin to" and "resume -ing" is printed.
            var says = cells[1].Split(' ');
            var verb = new LexiconSaying(book.Stances.Count, forms, seen.Add(string.Join(" ", says.Where(static said => said is not ("to" or "ing")))));
            foreach (var said in says)
            {
                Set(verb, said, place);
            }

            book.AddSaying(book.Stances, static word => word.Stances, verb);
        }
    }

    private void Set(LexiconSaying verb, string said, Place place)
    {
        switch (said.Split('=')[0])
        {
            case "to":
                verb.TakesTo = true;
                break;
            case "ing":
                verb.TakesIng = true;
                break;
            case "negated":
                verb.IsNegated = true;
                break;
            case "disposition":
                verb.Disposition = Code("Disposition", said.Substring(said.IndexOf('=') + 1), place);
                break;
            case "aspect":
                verb.Aspect = Code("Aspect", said.Substring(said.IndexOf('=') + 1), place);
                break;
            default:
                book.Report(LexiconRules.Value, place, said, "word of the column says", "to, ing, negated, disposition=, aspect=");
                break;
        }
    }

    private IEnumerable<(string[] Cells, Place Place)> RowsOf(TsvFile file, string columns)
    {
        foreach (var row in file.Rows)
        {
            string[] cells = [.. row.Cells];
            if (cells.Length < 2)
            {
                book.Report(LexiconRules.Cells, row.Place, $"{cells.Length}", "2", columns);
                continue;
            }

            yield return (cells, row.Place);
        }
    }

    private EnglishForms? FormsOf(string text, Place place)
    {
        var forms = EnglishForms.Read(text);
        if (forms is null)
        {
            book.Report(LexiconRules.Forms, place, text);
        }

        return forms;
    }

    private string Code(string type, string value, Place place)
    {
        if (!known.Has(type, value))
        {
            book.Report(LexiconRules.Value, place, value, type, known.ListOf(type));
        }

        return value;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace Geopol.Events.Generators;

/// <summary>Reads the names of the registry and the table of other names.</summary>
internal sealed class NameTableReader(LexiconBook book, KnownTexts known)
{
    private const string None = "-";
    private const string MediaOutlet = "media-outlet";

    private static readonly string[] Bar = [" | "];

    // Abbreviations of states' names that sentences use.
    private static readonly (string Brief, string Full)[] Briefs =
    [
        ("US", "United States"), ("U.S.", "United States"), ("UK", "United Kingdom"), ("U.K.", "United Kingdom"), ("UAE", "United Arab Emirates"),
    ];

    private static readonly string[] OtherKinds = ["place", "occasion", "agreement", "weapon", "ship", "government-body"];

    private readonly Dictionary<string, string?> stateNames = new(StringComparer.Ordinal);

    public void ReadRegistry(TsvFile file)
    {
        foreach (var row in file.Rows)
        {
            string[] cells = [.. row.Cells];
            if (cells.Length != 8)
            {
                book.Report(LexiconRules.Cells, row.Place, $"{cells.Length}", "8", "name, kind, article, place, id, kind, id and name of whom it stands for");
            }
            else if (cells[1] == "adjective")
            {
                book.AddDemonym(cells[0], StandsFor(cells)!);
            }
            else
            {
                book.Add(RegistryName(cells));
            }
        }

        foreach (var (brief, full) in Briefs)
        {
            if (book.NameOf(full) is { } name)
            {
                book.Add(name with { Text = brief, HasArticle = true, IsPlural = false, Actor = AliasOf(name.Actor, brief) });
            }
        }
    }

    public void Read(TsvFile file)
    {
        foreach (var row in file.Rows)
        {
            string[] cells = [.. row.Cells];
            if (cells.Length != 10)
            {
                book.Report(LexiconRules.Cells, row.Place, $"{cells.Length}", "10", "name, kind, article, number, -, id, -, state, aliases, act");
                continue;
            }

            if (!OtherKinds.Contains(cells[1]) && !known.Has("ActorKind", cells[1]))
            {
                book.Report(LexiconRules.Value, row.Place, cells[1], "kind of name", $"{string.Join(", ", OtherKinds)}, {known.ListOf("ActorKind")}");
            }

            if (cells[9] != None && !known.Has("SpeechAct", cells[9]))
            {
                book.Report(LexiconRules.Value, row.Place, cells[9], "SpeechAct", known.ListOf("SpeechAct"));
            }

            string[] aliases = cells[8] == None ? [] : cells[8].Split(Bar, StringSplitOptions.None);
            var name = NameOf(cells) with { Brief = cells[1] == MediaOutlet ? aliases.FirstOrDefault(static alias => !alias.Any(char.IsLower)) : null };
            book.Add(name);
            foreach (var alias in aliases)
            {
                book.Add(name with { Text = alias, Actor = AliasOf(name.Actor, alias) });
            }
        }
    }

    private static LexiconName RegistryName(string[] cells)
    {
        var isPlace = cells[3] == "place";
        var standsFor = StandsFor(cells);
        var (scheme, code) = IdOf(cells[4]);
        return new(
            cells[0], cells[2] == "the", false,
            standsFor is not null && isPlace ? Filler.Place : Filler.Actor,
            isPlace ? Filler.Place | Filler.Actor : Filler.None,
            new LexiconActor(cells[1], scheme, code, cells[2] == "code" ? null : cells[0], standsFor), null, IsOfRegistry: true);
    }

    private static LexiconActor? StandsFor(string[] cells)
    {
        var (scheme, code) = IdOf(cells[6]);
        return cells[5] == None ? null : new LexiconActor(cells[5], scheme, code, cells[7], null);
    }

    private LexiconName NameOf(string[] cells)
    {
        var (name, kind) = (cells[0], cells[1]);
        var isActor = kind is not ("place" or "occasion" or "agreement" or "weapon" or "ship");
        var id = cells[5].StartsWith("wikidata=", StringComparison.Ordinal) ? cells[5].Substring("wikidata=".Length) : null;
        var actor = isActor ? new LexiconActor(kind == "government-body" ? "office" : kind, id is null ? null : "wikidata", id, name, null) : null;
        if (cells[7] != None)
        {
            actor = (actor ?? new LexiconActor(null, null, null, name, null)) with { StandsFor = LexiconActor.State(cells[7], StateName(cells[7])) };
        }

        return new(
            name, cells[2] == "the", cells[3] == "plural",
            kind switch { "place" => Filler.Place, "occasion" or "agreement" => Filler.Words, "weapon" or "ship" => Filler.Thing, _ => Filler.Actor },
            (kind, actor) switch { ("place", not null) => Filler.Actor, ("territory", _) => Filler.Place, ("agreement", _) => Filler.None, ("weapon" or "ship", _) => Filler.Words, _ => Filler.None },
            actor, cells[9] == None ? null : cells[9], IsOfRegistry: false);
    }

    private string? StateName(string code)
    {
        if (!stateNames.TryGetValue(code, out var name))
        {
            name = book.Names.FirstOrDefault(one => one.Actor is { Name: not null } actor && actor.StateCode == code)?.Actor?.Name;
            stateNames.Add(code, name);
        }

        return name;
    }

    // The initials of a media outlet are only another form of its name. Other actors keep the alias in addition to the name, so that a printed sentence uses
    // the alias again.
    private static LexiconActor? AliasOf(LexiconActor? actor, string alias) => actor is null || actor.Kind == MediaOutlet ? actor : actor with { Alias = alias };

    private static (string? Scheme, string? Code) IdOf(string cell)
    {
        var colon = cell.IndexOf(':');
        return colon < 0 ? (null, null) : (cell.Substring(0, colon), cell.Substring(colon + 1));
    }
}

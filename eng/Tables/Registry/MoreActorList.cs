using System.Buffers;

namespace Geopol.Events.Tables;

/// <summary>
/// The groups, parties, outlets and persons, which a second table has: the table of states and bodies stays small and quick to load. An entry is a new
/// actor, or has more names, codes and owners of an actor of the first table.
/// </summary>
internal sealed class MoreActorList
{
    // A text with one of these characters is the form of a list, not a name.
    private static readonly SearchValues<char> Punctuation = SearchValues.Create(",/:()[]");

    private readonly Generation generation;
    private readonly ActorList first;
    private readonly HashSet<string> sources;
    private readonly Dictionary<string, MoreActor> byId = [];

    internal MoreActorList(Generation generation, ActorList first)
    {
        this.generation = generation;
        this.first = first;
        sources = [.. generation.ReadRows("sources").Select(static row => row["id"])];
        AddGroups();
        AddOutlets();
        AddPersons();
        AddCountryNames();
        AddGovernments();

        // Additions to actors of the first table come first, in the order of that table.
        var added = byId.Values.Where(IsAddition).OrderBy(actor => first.IndexOf(actor.Id)).ToList();
        AddedTo = added.ConvertAll(actor => first.IndexOf(actor.Id));
        New = [.. byId.Values.Where(actor => !IsAddition(actor)).OrderBy(static actor => actor.Kind, StringComparer.Ordinal).ThenBy(static actor => actor.Id, StringComparer.Ordinal)];
        Entries = [.. added, .. New];
        var indexOf = New.Index().ToDictionary(static actor => actor.Item.Id, actor => first.Actors.Count + actor.Index);
        IndexOf = id => indexOf.TryGetValue(id, out var index) ? index : first.IndexOf(id);
    }

    /// <summary>The actors of the first table that have additions, sorted.</summary>
    internal List<int> AddedTo { get; }

    /// <summary>The actors that only this table has. Their indices follow those of the first table.</summary>
    internal List<MoreActor> New { get; }

    /// <summary>The additions, and then the new actors.</summary>
    internal List<MoreActor> Entries { get; }

    /// <summary>Returns the index of an actor of either table.</summary>
    internal Func<string, int> IndexOf { get; }

    private void AddGroups()
    {
        foreach (var row in ReadRows("groups"))
        {
            var actor = Add(row["id"], row["kind"], row["name"], row.Split("aliases", ';'));
            actor.PartOf = row["partOf"];
            actor.Country = row["country"];
            actor.Codes.AddRange(row.Split("codes", ' '));
            if (actor.PartOf.Length > 0)
            {
                actor.Posts.Add(new(Post.Part, actor.PartOf));
            }
        }
    }

    private void AddOutlets()
    {
        foreach (var row in ReadRows("outlets"))
        {
            var actor = Add(row["id"], "media-outlet", row["name"], row.Split("aliases", ';'));
            actor.Country = row["country"];
            actor.Codes.AddRange(row.Split("wikidata", ' ').Where(_ => !IsAddition(actor)).Select(static item => $"wikidata:{item}"));
            actor.Codes.AddRange(row.Split("domains", ' ').Select(static domain => $"domain:{domain}"));
            if (row["owner"] is { Length: > 0 } owner)
            {
                actor.Posts.Add(new(Post.Part, owner));
            }
        }
    }

    private void AddPersons()
    {
        foreach (var row in ReadRows("persons"))
        {
            var actor = byId.GetValueOrDefault(row["id"]) ?? Add(row["id"], "person", row["name"], []);
            actor.AddNames(row.Split("aliases", ';'));
            actor.Codes.AddRange(row.Split("wikidata", ' ').Select(static item => $"wikidata:{item}"));
            actor.Posts.Add(new(row["of"].Length == 2 ? Post.Official : Post.Member, row["of"], row["title"], row["since"], row["until"]));
        }
    }

    // Names of countries in official lists, and further usual names.
    private void AddCountryNames()
    {
        foreach (var row in ReadRows("country-names"))
        {
            var actor = Country(row["actor"]);
            if (row["name"].AsSpan().ContainsAny(Punctuation))
            {
                actor.AddForm(row["name"]);
            }
            else
            {
                actor.AddName(row["language"], row["name"]);
            }
        }
    }

    // UCDP's ids of governments. In UCDP a government is the side of its state.
    private void AddGovernments()
    {
        foreach (var row in ReadRows("governments"))
        {
            Country(row["actor"]).Codes.Add(row["code"]);
        }
    }

    // The additions to a country of the first table.
    private MoreActor Country(string id)
    {
        var country = first.Actors[first.IndexOf(id)];
        return byId.GetValueOrDefault(id) ?? Add(id, country.Kind, country.Names["en"], []);
    }

    private IEnumerable<CsvRow> ReadRows(string file)
    {
        foreach (var row in generation.ReadRows(file))
        {
            var unknown = row.Split("source", ' ').FirstOrDefault(source => source != "none" && !sources.Contains(source));
            yield return unknown is null ? row : throw new InvalidDataException($"'{unknown}' of {file} isn't in sources.csv.");
        }
    }

    // Whether the entry adds to an actor of the first table.
    private bool IsAddition(MoreActor actor) => first.Has(actor.Id);

    private MoreActor Add(string id, string kind, string name, string[] aliases)
    {
        var actor = new MoreActor(id, kind, name);
        actor.AddNames(aliases);
        byId.Add(id, actor);
        return actor;
    }
}

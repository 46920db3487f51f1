namespace Geopol.Events.Tables;

/// <summary>All actors of the table in its order, read from the data files, iso-codes and CLDR.</summary>
internal sealed class ActorList
{
    private readonly Generation generation;
    private readonly Dictionary<string, TableActor> byId = [];
    private readonly Dictionary<string, int> indexOf;

    internal ActorList(Generation generation)
    {
        this.generation = generation;
        AddCountries();
        AddOthers();
        AddOffices();
        AddMedia();
        AddFormerCodes();
        foreach (var row in generation.ReadRows("states"))
        {
            byId[row["actor"]].Codes.Add(new(row["scheme"], row["number"], row["since"], row["until"]));
        }

        foreach (var row in generation.ReadRows("codes"))
        {
            byId[row["actor"]].Codes.Add(new(row["scheme"], row["code"], row["since"], row["until"]));
        }

        TerritoryNames.Add(generation, byId);
        foreach (var row in generation.ReadRows("names"))
        {
            var actor = byId[row["actor"]];
            actor.Names.TryAdd(row["language"], row["name"]);
            actor.AddOtherName(row["language"], row["name"]);
        }

        foreach (var row in generation.ReadRows("dated-names"))
        {
            byId[row["actor"]].DatedNames.Add((row["name"], row["since"], row["until"]));
        }

        CodeDays.Complete(byId.Values);
        Actors = [.. byId.Values];
        indexOf = Actors.Index().ToDictionary(static actor => actor.Item.Id, static actor => actor.Index);
    }

    internal List<TableActor> Actors { get; }

    /// <summary>The index of an actor in the table.</summary>
    internal int IndexOf(string id) => indexOf[id];

    /// <summary>Whether the table has the actor.</summary>
    internal bool Has(string id) => indexOf.ContainsKey(id);

    private void Add(TableActor actor) => byId.Add(actor.Id, actor);

    private void AddCountries()
    {
        var rows = generation.ReadRows("countries").ToDictionary(static row => row["alpha2"]);
        foreach (var country in generation.ReadIsoCountries().OrderBy(static country => country.Alpha2, StringComparer.Ordinal))
        {
            rows.Remove(country.Alpha2, out var row);
            var codes = new List<TableCode>
            {
                new("iso3166-1-alpha-2", country.Alpha2),
                new("iso3166-1-alpha-3", country.Alpha3),
                new("iso3166-1-numeric", country.Numeric!),
                new("m49", country.Numeric!),
                new("plover", country.Alpha3),
            };
            codes.AddRange(row!.Split("fips", ' ').Select(static code => new TableCode("fips", code)));
            codes.AddRange(row.Split("cameo", ' ').Select(static code => new TableCode("cameo", code)));
            codes.Add(new("wikidata", row["wikidata"]));
            codes.Add(new("geonames", row["geonames"]));
            var actor = new TableActor
            {
                Id = country.Alpha2.ToLowerInvariant(),
                Kind = row["kind"],
                PartOf = row["partOf"].ToLowerInvariant(),
                Since = row["since"],
                FormalName = country.OfficialName ?? "",
                Adjectives = row.Split("adjectives", ';'),
                Codes = codes,
            };

            // ISO inverts many names for an alphabetical index: "Korea, Republic of". A name with a comma is skipped.
            actor.OtherNames.AddRange(new[] { country.Name, country.CommonName }.OfType<string>().Where(static name => !name.Contains(',')).Select(static name => ("en", name)));
            Add(actor);
        }

        if (rows.Count > 0)
        {
            throw new InvalidDataException($"ISO 3166-1 has no {string.Join(", ", rows.Keys)}.");
        }
    }

    private void AddOthers()
    {
        foreach (var row in generation.ReadRows("actors"))
        {
            Add(new TableActor
            {
                Id = row["id"],
                Kind = row["kind"],
                FormalName = row["formal"],
                PartOf = row["partOf"],
                StandsFor = row["standsFor"],
                Since = row["since"],
                Until = row["until"],
                Names = { ["en"] = row["name"] },
                Adjectives = row.Split("adjectives", ';'),
                Codes = [.. TableCode.Parse(row["codes"])],
            });
        }
    }

    private void AddOffices()
    {
        foreach (var row in generation.ReadRows("offices"))
        {
            Add(new TableActor { Id = row["id"], Kind = "office", StandsFor = row["standsFor"], IsCapital = row["sort"] == "capital", Names = { ["en"] = row["name"] } });
        }
    }

    private void AddMedia()
    {
        foreach (var row in generation.ReadRows("media"))
        {
            var actor = new TableActor { Id = row["id"], Kind = "media-outlet", Country = row["country"], Names = { ["en"] = row["name"] } };
            actor.Codes.AddRange(row.Split("wikidata", ' ').Select(static code => new TableCode("wikidata", code)));
            foreach (var alias in row.Split("aliases", ';'))
            {
                actor.AddOtherName(ScriptLanguage.Of(alias), alias);
            }

            Add(actor);
        }
    }

    private void AddFormerCodes()
    {
        var actorOf = generation.ReadRows("withdrawn").ToDictionary(static row => row["alpha4"], static row => row["actor"]);
        foreach (var entry in generation.ReadIsoWithdrawn())
        {
            var codes = byId[actorOf[entry.Alpha4]].Codes;

            // If only the year of a withdrawal is known, the codes are valid until the end of that year.
            var until = entry.WithdrawalDate.Length == 4 ? $"{entry.WithdrawalDate}-12-31" : entry.WithdrawalDate;
            var since = entry.Alpha4 == "CSXX" ? "2003-07-24" : "";
            codes.Add(new("iso3166-3", entry.Alpha4));
            codes.Add(new("iso3166-1-alpha-2", entry.Alpha2, since, until));
            codes.Add(new("iso3166-1-alpha-3", entry.Alpha3, since, until));
            if (entry.Numeric is { } number)
            {
                codes.Add(new("iso3166-1-numeric", number, since, until));
                codes.Add(new("m49", number, since, until));
            }
        }
    }
}

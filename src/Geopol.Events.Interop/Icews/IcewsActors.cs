namespace Geopol.Events.Interop;

/// <summary>The actors of ICEWS: a country, a common noun with its country in parentheses ("Police (India)"), or the name of a person or body.</summary>
/// <remarks>Not thread safe.</remarks>
internal sealed class IcewsActors
{
    private static readonly IdentifierScheme Sector = IdentifierScheme.Parse("icews-sector");

    private readonly ActorRegistry registry;
    private readonly Dictionary<string, CameoRole> nouns = new(StringComparer.OrdinalIgnoreCase);

    public IcewsActors(ActorRegistry registry)
    {
        this.registry = registry;
        foreach (var row in EmbeddedTable.Rows("icews-actors.tsv"))
        {
            nouns.Add(row[0], new CameoRole(row[1], ActorKind.Parse(row[2]), row[3] == "body"));
        }
    }

    /// <summary>The actor of a record; null if it has none. A country that has no place in the actor is kept.</summary>
    public Actor? Read(SourceRecord record, Column nameColumn, Column sectorColumn, Column countryColumn, LocalDate? day)
    {
        var country = record.Text(countryColumn) is { } land && land != "None" ? registry.Find(land, day).Actor : null;
        if (record.Text(nameColumn) is not { } name || name is "None" or "Unspecified Actor")
        {
            record.Set(nameColumn, record.IsEmpty(nameColumn) ? ColumnFate.Mapped : ColumnFate.Derivable);
            return country is null ? Kept(record, countryColumn, null) : country.Reference with { Sectors = Sectors(record, sectorColumn) };
        }

        var actor = Of(name, country, day, out var hasCountry) with { Sectors = Sectors(record, sectorColumn) };
        return hasCountry || record.IsEmpty(countryColumn) ? actor : Kept(record, countryColumn, actor);
    }

    private Actor Of(string name, RegisteredActor? country, LocalDate? day, out bool hasCountry)
    {
        hasCountry = true;
        var open = name.LastIndexOf(" (", StringComparison.Ordinal);
        if (open > 0 && name[^1] == ')' && (registry.Find(name[(open + 2)..^1], day).Actor ?? country) is { } land)
        {
            return Described(name[..open], land);
        }

        var found = registry.Find(name, day).Actor;
        if (found is not null && found == country)
        {
            return found.Reference;
        }

        hasCountry = false;
        return found is not null ? RegisteredNames.AsInSentences(found) : new Actor { Names = LocalizedText.Of(LanguageTag.English, name) };
    }

    private Actor Described(string noun, RegisteredActor country) =>
        CameoActors.Described(country, nouns.GetValueOrDefault(noun) ?? new CameoRole(noun.ToLowerInvariant(), ActorKind.Group, false));

    private static Actor? Kept(SourceRecord record, Column country, Actor? actor)
    {
        record.Keep(country);
        return actor;
    }

    private static Identifiers Sectors(SourceRecord record, Column column) =>
        [.. (record.Text(column) ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(static sector => sector != "None")
            .Distinct(StringComparer.Ordinal).Select(static sector => new Identifier(Sector, sector))];
}

using System.Text.Json;

namespace Geopol.Events.Interop;

/// <summary>
/// The actors of PLOVER: a text, a code (a country, or IGO and the like) and sectors. The registry knows countries, persons and bodies. The sectors are sectors of the actor; a code that
/// doesn't follow from the actor is kept beside them.
/// </summary>
/// <remarks>Not thread safe.</remarks>
internal sealed class PloverActors
{
    /// <summary>The scheme of the codes of countries in the sectors of an actor.</summary>
    public static readonly IdentifierScheme CodeScheme = IdentifierScheme.Parse("plover-country");

    /// <summary>The sectors that have another code in CAMEO, and the codes for actors without a country.</summary>
    private static readonly Dictionary<string, string> CameoTypes = new(StringComparer.Ordinal) { ["MED"] = "HLH", ["CIV"] = "CVL", ["ISM"] = "NGM" };

    private const int MaxCode = 40;

    private readonly ActorRegistry registry;
    private readonly ActorWords words = new();
    private readonly Dictionary<string, CameoRole> roles = CameoRole.All().ToDictionary(static row => row.Type, static row => row.Role, StringComparer.Ordinal);

    public PloverActors(ActorRegistry registry)
    {
        this.registry = registry;
        roles.Add("JRN", new CameoRole("journalists", ActorKind.Group, IsBody: false));
    }

    /// <summary>Reads a list of actor objects. A list that has something else is kept with an issue.</summary>
    public EquatableArray<Actor> Read(SourceRecord record, Column column, LocalDate? day)
    {
        if (record.IsEmpty(column))
        {
            return [];
        }

        if (JsonCell.Element(record, column) is not { } element)
        {
            record.KeepUnread(column, "a list of actors, such as [{\"code\":\"USA\"}]");
            return [];
        }

        List<Actor> actors = [];
        foreach (var item in element.ValueKind == JsonValueKind.Array ? element.EnumerateArray().ToArray() : [element])
        {
            if (item.ValueKind != JsonValueKind.Object)
            {
                record.KeepUnread(column, "a list of actors, such as [{\"code\":\"USA\"}]");
                return [];
            }

            if (Read(record, column, item, day) is { } actor)
            {
                actors.Add(actor);
            }
        }

        return [.. actors];
    }

    /// <summary>The actor of a name, a country's code and sectors; null if there is none of them.</summary>
    public Actor? Read(string? name, string? code, IReadOnlyList<string> sectors, LocalDate? day, out bool isKnownCode)
    {
        var country = code is null ? null : Country(code, day);
        isKnownCode = code is null || country is not null || roles.ContainsKey(CameoTypes.GetValueOrDefault(code, code));
        if (name is null && code is null && sectors.Count == 0)
        {
            return null;
        }

        var actor = name is null ? Unnamed(country, code, sectors) : Named(name, country, sectors, day);
        return actor with
        {
            Sectors = [.. sectors.Select(static sector => new Identifier(IdentifierScheme.Plover, sector)), .. IsImplied(actor, country, code) ? Array.Empty<Identifier>() : [new Identifier(CodeScheme, code!)]],
        };
    }

    /// <summary>The state, or the United Nations or European Union, with a code of PLOVER; null if PLOVER doesn't have the code.</summary>
    public RegisteredActor? Country(string code, LocalDate? day) => registry.Find(IdentifierScheme.Plover, code, day).Actor;

    private Actor? Read(SourceRecord record, Column column, JsonElement item, LocalDate? day)
    {
        var name = JsonCell.Text(item, "actor_text") ?? JsonCell.Text(item, "actorText");
        var code = JsonCell.Text(item, "code");
        var sectors = Sectors(item);
        if (code is { Length: > MaxCode } || sectors.Exists(static sector => sector.Length > MaxCode))
        {
            record.KeepUnread(column, "a list of actors with short codes");
            (code, sectors) = (null, []);
        }

        var actor = Read(name, code, sectors, day, out var isKnownCode);
        if (!isKnownCode)
        {
            record.Report(ImportFault.UnknownCode, column, $"'{code}' isn't a code of PLOVER: a country has the three letters of ISO 3166-1. It is kept in the sectors of the actor.");
        }

        if (name is not null && actor is not null && !name.Equals(actor.ToString(), StringComparison.Ordinal))
        {
            record.Set(column, ColumnFate.Squeezed);
        }

        if (JsonCell.Text(item, "identifier_id") is { } id && actor is not null && actor.Id.Count == 0 && id[0] == 'Q' && id.Length <= MaxCode)
        {
            actor = actor with { Id = [new Identifier(IdentifierScheme.Wikidata, id)] };
        }
        else if (item.TryGetProperty("identifier_id", out _) && (actor is null || !actor.Id.Any(known => known.Value == JsonCell.Text(item, "identifier_id"))))
        {
            record.Keep(column);
        }

        if (JsonCell.HasOther(item, "actor_text", "actorText", "code", "sector", "identifier_id"))
        {
            record.Keep(column);
        }

        return actor;
    }

    private static List<string> Sectors(JsonElement item)
    {
        if (!item.TryGetProperty("sector", out var sector))
        {
            return [];
        }

        IEnumerable<string?> texts = sector.ValueKind == JsonValueKind.Array
            ? sector.EnumerateArray().Select(JsonCell.Text)
            : (JsonCell.Text(sector) ?? "").Split([',', ';'], StringSplitOptions.TrimEntries);
        return [.. texts.OfType<string>().Where(static text => text.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    private Actor Unnamed(RegisteredActor? country, string? code, IReadOnlyList<string> sectors)
    {
        var role = sectors.Select(Role).OfType<CameoRole>().FirstOrDefault();
        if (country is not null)
        {
            return role is null ? RegisteredNames.AsInSentences(country) : CameoActors.Described(country, role);
        }

        role ??= code is null ? null : Role(code);
        return role is null
            ? new Actor { Description = LocalizedText.Of(LanguageTag.English, $"actor with the PLOVER code {code ?? sectors[0]}") }
            : new Actor { Kind = role.Kind, Description = LocalizedText.Of(LanguageTag.English, role.Noun) };
    }

    private Actor Named(string name, RegisteredActor? country, IReadOnlyList<string> sectors, LocalDate? day)
    {
        if (country is not null && country.Adjectives.Any(adjective => adjective.Equals(name, StringComparison.OrdinalIgnoreCase)))
        {
            return Unnamed(country, null, sectors);
        }

        if (country is not null && roles.Values.FirstOrDefault(role => CameoActors.Words(country, role).Equals(name, StringComparison.OrdinalIgnoreCase)) is { } described)
        {
            return CameoActors.Described(country, described);
        }

        return registry.Find(name, day).Actor is { } found ? RegisteredNames.AsInSentences(found) : words.Read(name);
    }

    private CameoRole? Role(string sector)
    {
        var type = sector.Length > 3 ? sector[..3] : sector;
        return roles.GetValueOrDefault(CameoTypes.GetValueOrDefault(type, type));
    }

    /// <summary>Whether the actor is that of the code, or belongs to it.</summary>
    private static bool IsImplied(Actor actor, RegisteredActor? country, string? code) =>
        code is null || (country is not null && country.Reference.Id is { Count: > 0 } id && (actor.Id == id || actor.Affiliations.Any(affiliation => affiliation.Of.Id == id)));
}

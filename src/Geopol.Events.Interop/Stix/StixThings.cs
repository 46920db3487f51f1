using System.Diagnostics.CodeAnalysis;

namespace Geopol.Events.Interop;

/// <summary>The objects of a file to which others may refer, by id, up to a limit.</summary>
internal sealed class StixThings(StixReadOptions options)
{
    private static readonly IdentifierScheme SectorScheme = IdentifierScheme.Parse("stix-industry-sector");
    private readonly Dictionary<string, StixThing> things = new(StringComparer.Ordinal);

    /// <summary>Whether an object found no room.</summary>
    public bool IsFull { get; private set; }

    /// <summary>Whether the objects of a type only serve others: they state no claim, and nothing of them is missing where a claim refers to them.</summary>
    public static bool IsThing(string type) => type is "identity" or "location" or "marking-definition" or "extension-definition";

    public bool TryGet(string id, [NotNullWhen(true)] out StixThing? thing) => things.TryGetValue(id, out thing);

    /// <summary>Keeps an object, if others may refer to it. A later version of an object replaces the earlier one.</summary>
    public void Learn(SourceRecord record)
    {
        if (record.Text(StixColumns.Id) is not { } id || record.Text(StixColumns.Type) is not { } type || Of(record, type, id) is not { } thing)
        {
            return;
        }

        if (things.Count >= options.MaxReferences && !things.ContainsKey(id))
        {
            IsFull = true;
            return;
        }

        things[id] = thing;
    }

    private StixThing? Of(SourceRecord record, string type, string id) => type switch
    {
        "identity" or "threat-actor" or "intrusion-set" => new StixThing { Actor = ActorOf(record, type, id) },
        "location" => new StixThing { Place = PlaceOf(record, id) },
        "marking-definition" => new StixThing { Tlp = LabelOf(record, id), Statement = StixText.At(record, StixColumns.Definition, "statement") is { Length: > 0 } text ? text : null },
        "note" when StixClaims.IdIn(record) is { IsAbsent: false } claim => new StixThing { Name = record.Text(StixColumns.Content), Claim = claim },
        "relationship" or "sighting" or "bundle" => null,
        _ => record.Text(StixColumns.Name) is { } name ? new StixThing { Name = name } : null,
    };

    private Actor ActorOf(SourceRecord record, string type, string id)
    {
        var name = record.Text(StixColumns.Name);
        var kind = type == "identity" ? KindOf(record.Text(StixColumns.IdentityClass)) : default;
        var known = name is null ? null : options.Registry.Find(name).Actor?.Actor;
        if (known is not null && (kind == ActorKind.Person) != (known.Kind == ActorKind.Person))
        {
            known = null;
        }

        var sectors = StixText.List(record, StixColumns.Sectors).Where(static text => IsCode(text)).Select(static text => new Identifier(SectorScheme, text));
        var actor = known ?? new Actor { Kind = kind, Names = TextOf(record, name) };
        return actor with
        {
            Id = IsCode(id) ? actor.Id.With(new Identifier(IdentifierScheme.Stix, id)) : actor.Id,
            Sectors = [.. actor.Sectors.Concat(sectors)],
            OtherNames = [.. actor.OtherNames, .. StixText.List(record, StixColumns.Aliases).Where(alias => alias != name).Distinct(StringComparer.Ordinal).Select(static alias => OtherName.Of(NameKind.Alias, alias))],
        };
    }

    private Place PlaceOf(SourceRecord record, string id)
    {
        string[] names = [.. new[] { StixColumns.Name, StixColumns.City, StixColumns.AdministrativeArea, StixColumns.Region }
            .Select(record.Text).OfType<string>().Distinct(StringComparer.Ordinal)];
        Place? place = null;
        for (var at = names.Length - 1; at >= 0; at--)
        {
            place = new Place { Names = TextOf(record, names[at]), Within = place };
        }

        var latitude = record.Number(StixColumns.Latitude);
        var longitude = record.Number(StixColumns.Longitude);
        return (place ?? new Place()) with
        {
            Id = IsCode(id) ? [new Identifier(IdentifierScheme.Stix, id)] : default,
            Country = record.Text(StixColumns.Country) is { } country ? CountryOf(country) : null,
            Coordinates = latitude is >= -90 and <= 90 && longitude is >= -180 and <= 180 ? new Coordinates(Rounded(latitude.Value), Rounded(longitude.Value)) : null,
        };
    }

    private Actor CountryOf(string country)
    {
        var lookup = country is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'] ? options.Registry.Find(IdentifierScheme.Iso31661Alpha2, country) : options.Registry.Find(country);
        return lookup.Actor?.Actor ?? (country is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'] ? Actor.State(country) : Actor.Named(ActorKind.State, country));
    }

    private static TlpLabel LabelOf(SourceRecord record, string id)
    {
        var own = StixTlp.LabelOf(id);
        return !own.IsAbsent ? own : StixTlp.LabelOfWord(StixText.At(record, StixColumns.Definition, "tlp") ?? StixText.At(record, StixColumns.Extensions, StixTlp.Extension, StixTlp.Member) ?? "");
    }

    private static ActorKind KindOf(string? identityClass) => identityClass switch
    {
        "individual" => ActorKind.Person,
        "group" or "class" => ActorKind.Group,
        "organization" => ActorKind.Organisation,
        _ => default,
    };

    /// <summary>A text in the language of the object, which is English unless it says another one.</summary>
    public static LocalizedText TextOf(SourceRecord record, string? text) =>
        text is null ? default : LocalizedText.Of(LanguageTag.TryParse(record.Text(StixColumns.Lang) ?? "en", out var language) && !language.IsAbsent ? language : LanguageTag.English, text);

    /// <summary>Whether the text can be the value of an identifier.</summary>
    public static bool IsCode(string text) => text.Length is > 0 and <= 400;

    private static decimal Rounded(decimal degrees) => Math.Round(degrees, 12);
}

using System.Text.RegularExpressions;

namespace Geopol.Events.Interop;

/// <summary>Reads the names of actors: "Military Forces of Myanmar (2021-)", "Protesters (India)", "JNIM: Group for Support of Islam and Muslims".</summary>
internal sealed partial class AcledActors(ActorRegistry registry)
{
    /// <summary>Each of the two actors of a record, with its associates.</summary>
    public AcledParty Read(SourceRecord record, Column nameColumn, Column associateColumn, Column interColumn)
    {
        var inter = AcledInter.Read(record, interColumn);
        var name = AcledCells.Text(record, nameColumn);
        if (name is null && inter is not null)
        {
            record.Keep(interColumn);
        }

        var associates = AcledCells.List(record, associateColumn).Select(associate => Read(associate, null)).Distinct().ToArray();
        return new AcledParty(name is null ? null : WithInter(Read(name, inter), inter), associates, inter);
    }

    private Actor Read(string name, int? inter)
    {
        if (registry.Find(name) is { Status: ActorLookupStatus.Found } found)
        {
            return WithName(found.Actor!.Reference, name);
        }

        if (BodyPattern().Match(name) is { Success: true } body)
        {
            return Body(name, body.Groups["body"].Value, body.Groups["country"].Value, body.Groups["unit"].Value);
        }

        if (CountryPattern().Match(name) is { Success: true } local)
        {
            return Local(name, local.Groups["name"].Value, local.Groups["country"].Value, inter);
        }

        return AcledCategories.SectorOf(name) is { } sector ? Described(name, sector, null) : Named(name, inter);
    }

    /// <summary>A body of a state under a government, whose years are in brackets. A government is its state.</summary>
    private Actor Body(string name, string body, string country, string unit)
    {
        var state = registry.Find(country) is { Status: ActorLookupStatus.Found } found ? found.Actor!.Reference : null;
        if (body == "Government" && unit.Length == 0 && state is not null)
        {
            return WithName(state, name);
        }

        return new Actor
        {
            Kind = ActorKind.Office,
            Names = Texts.English($"{body} of {country}{unit}"),
            OtherNames = OtherName.Of(NameKind.Alias, name),
            Affiliations = state is null ? default(EquatableArray<Affiliation>) : [new Affiliation { Role = AffiliationRole.PartOf, Of = state }],
            Sectors = SectorOfBody(body) is { } sector ? [new Identifier(IdentifierScheme.Plover, sector)] : default,
        };
    }

    /// <summary>A group with its country in brackets: described people, or a group that the registry knows without the brackets.</summary>
    private Actor Local(string name, string group, string country, int? inter)
    {
        var state = registry.Find(country) is { Status: ActorLookupStatus.Found } found && (found.Actor!.Kind == ActorKind.State || found.Actor.Kind == ActorKind.Territory) ? found.Actor.Reference : null;
        if (AcledCategories.SectorOf(group) is { } sector)
        {
            return Described(group, sector, state);
        }

        return registry.Find(group) is { Status: ActorLookupStatus.Found, Actor: { } known } && known.Country is { } home && state is not null && ActorIds.Share(home, state) ? WithName(known.Reference, name) : Named(name, inter);
    }

    private static Actor Described(string name, string sector, Actor? state) => new()
    {
        Kind = ActorKind.Group,
        Description = Texts.English(name.ToLowerInvariant()),
        Affiliations = state is null ? default(EquatableArray<Affiliation>) : [new Affiliation { Of = state }],
        Sectors = [new Identifier(IdentifierScheme.Plover, sector)],
    };

    private static Actor Named(string name, int? inter) => Actor.Named(AcledInter.KindOf(inter), name);

    private static Actor WithName(Actor actor, string name) => Texts.AreSame(actor.Names.Main, name) ? actor : actor with { OtherNames = OtherName.Of(NameKind.Alias, name) };

    private static Actor WithInter(Actor actor, int? inter) =>
        inter is null ? actor : actor with { Sectors = actor.Sectors.With(new Identifier(AcledInter.Scheme, inter.Value.ToString(System.Globalization.CultureInfo.InvariantCulture))) };

    private static string? SectorOfBody(string body) => body switch
    {
        "Military Forces" => "MIL",
        "Police Forces" => "COP",
        "Government" => "GOV",
        _ => null,
    };

    [GeneratedRegex(@"^(?<body>[^()]+?) of (?<country>[^()]+?) \((?:19|20)\d\d-(?:(?:19|20)\d\d)?\)(?<unit>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex BodyPattern();

    [GeneratedRegex(@"^(?<name>[^()]+?) \((?<country>[^()]+)\)$", RegexOptions.CultureInvariant)]
    private static partial Regex CountryPattern();
}

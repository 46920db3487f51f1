using System.Globalization;

namespace Geopol.Events.Interop;

/// <summary>
/// The actors of CAMEO's codes and names. The registry knows countries, groups, persons and bodies. An actor with a type and a country is described as in a sentence: RUSMIL is the Russian
/// military, a part of Russia. The types are sectors of the actor.
/// </summary>
/// <remarks>Not thread safe.</remarks>
internal sealed class CameoActors
{
    private readonly ActorRegistry registry;
    private readonly Dictionary<string, CameoRole> roles = new(StringComparer.Ordinal);

    public CameoActors(ActorRegistry registry)
    {
        this.registry = registry;
        foreach (var (type, role) in CameoRole.All())
        {
            roles.Add(type, role);
        }
    }

    /// <summary>The actor of a code and a name; null if there is neither.</summary>
    /// <param name="code">The parts of the code.</param>
    /// <param name="name">The name as the file has it, often in capitals; null if it has none.</param>
    /// <param name="day">The day of the event, for names and codes that belong to a period.</param>
    public Actor? Read(CameoActorCode code, string? name, LocalDate? day)
    {
        if (code.IsEmpty && name is null)
        {
            return null;
        }

        var named = name is null ? null : registry.Find(name, day).Actor;
        var body = code.Group is null ? null : registry.Find(IdentifierScheme.Cameo, code.Group, day).Actor;
        var sectors = Sectors(code);
        if (named is not null && IsMoreExact(named, body, code))
        {
            return RegisteredNames.AsInSentences(named) with { Sectors = sectors };
        }

        if (body is not null)
        {
            return WithName(RegisteredNames.AsInSentences(body), name, named == body) with { Sectors = sectors };
        }

        var country = code.Country is null ? null : registry.Find(IdentifierScheme.Cameo, code.Country, day).Actor;
        return country is null ? Unplaced(code, name, named, sectors) : Placed(code, name, country, sectors);
    }

    /// <summary>Whether the name says more than the code: it is of a person or a body, and the code is of a state, a type of actors or a larger body.</summary>
    private static bool IsMoreExact(RegisteredActor named, RegisteredActor? body, CameoActorCode code)
    {
        if (named.Kind == ActorKind.State || named.Kind == ActorKind.Territory)
        {
            return false;
        }

        return named.Kind == ActorKind.Person || (code.Group is null ? code.Types.Length > 0 : named != body);
    }

    private Actor Placed(CameoActorCode code, string? name, RegisteredActor country, Identifiers sectors)
    {
        var isName = name is null || IsNameOf(name, country);
        if (code.Types is [] || !roles.TryGetValue(code.Types[0], out var role))
        {
            return WithName(country.Reference, name, isName) with { Sectors = sectors };
        }

        var isOrganisation = code.Types[0] is "MNC" or "NGO" or "NGM" or "IMG";
        if (!isName && (isOrganisation || name!.Contains(' ', StringComparison.Ordinal)))
        {
            // The name is of a person, company or organisation that the registry doesn't know. A single word may be a city: MOSCOW.
            return new Actor { Kind = isOrganisation ? role.Kind : default, Names = LocalizedText.Of(LanguageTag.English, Capitalized(name!)), Sectors = sectors };
        }

        var actor = Described(country, role) with { Sectors = sectors };
        return WithName(actor, name, isName);
    }

    /// <summary>The unnamed actor of a type and a country: "Russian military", a part of Russia.</summary>
    public static Actor Described(RegisteredActor country, CameoRole role) => new()
    {
        Kind = role.Kind,
        Description = LocalizedText.Of(LanguageTag.English, Words(country, role)),
        Affiliations = role.IsBody ? [new Affiliation { Of = country.Reference, Role = AffiliationRole.PartOf }] : default,
    };

    /// <summary>The description of such an actor.</summary>
    public static string Words(RegisteredActor country, CameoRole role) => $"{(country.Adjectives is [var first, ..] ? first : country.Reference.Names.Main)} {role.Noun}";

    private Actor Unplaced(CameoActorCode code, string? name, RegisteredActor? named, Identifiers sectors)
    {
        if (named is not null)
        {
            return RegisteredNames.AsInSentences(named) with { Sectors = sectors };
        }

        if (name is null)
        {
            return new Actor { Kind = Role(code).Kind, Description = LocalizedText.Of(LanguageTag.English, Role(code).Noun), Sectors = sectors };
        }

        if (code.Types.Length > 0)
        {
            // A type without a country has a common noun as its name: POLICE, RESIDENTS, LAWYER.
            return new Actor { Description = LocalizedText.Of(LanguageTag.English, name.ToLowerInvariant()), Sectors = sectors };
        }

        var id = code.Country ?? code.Group ?? code.Ethnic ?? code.Religion;
        return new Actor
        {
            Kind = code.Ethnic is not null || code.Religion is not null ? ActorKind.Population : default,
            Names = LocalizedText.Of(LanguageTag.English, Capitalized(name)),
            Id = id is null ? default : [new Identifier(IdentifierScheme.Cameo, id)],
            Sectors = sectors,
        };
    }

    private CameoRole Role(CameoActorCode code) =>
        code.Types is [var type, ..] && roles.TryGetValue(type, out var role)
            ? role
            : new CameoRole($"actor with the CAMEO code {code.Country ?? code.Group ?? code.Ethnic ?? code.Religion ?? code.Types[0]}", default, false);

    /// <summary>The types, ethnic group and religion, as sectors of the scheme of CAMEO.</summary>
    private static Identifiers Sectors(CameoActorCode code) =>
        [.. code.Types.Append(code.Ethnic).Append(code.Religion).OfType<string>().Distinct(StringComparer.Ordinal).Select(static part => new Identifier(IdentifierScheme.Cameo, part))];

    private static bool IsNameOf(string name, RegisteredActor country) =>
        country.Adjectives.Any(adjective => adjective.Equals(name, StringComparison.OrdinalIgnoreCase))
        || country.Actor.Names.Any(text => text.Text.Equals(name, StringComparison.OrdinalIgnoreCase))
        || country.OtherNames.Any(text => text.Text.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Keeps a name that the actor doesn't have, such as that of a city for its country.</summary>
    private static Actor WithName(Actor actor, string? name, bool isName) =>
        name is null || isName ? actor : actor with { OtherNames = [new OtherName { Kind = NameKind.Alias, Text = Capitalized(name) }] };

    private static string Capitalized(string name) => name.Any(char.IsLower) ? name : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name.ToLowerInvariant());
}

namespace Geopol.Events;

/// <summary>Converts the English names of a registry to names of the notation.</summary>
internal static class RegistryNames
{
    // Names take the article "the" if their last or first word is in these lists.
    private static readonly string[] LastWords =
    [
        "Republic", "Federation", "Kingdom", "Union", "Emirates", "States", "Islands", "Nations", "Organization", "Organisation", "League",
        "Council", "Court", "Agency", "Commission", "Bank", "Fund", "Committee", "Group", "Community", "Assembly", "Secretariat", "Conference",
        "Territory", "Territories", "Bahamas", "Gambia", "Netherlands", "Philippines", "Maldives", "Comoros", "Seychelles", "Parliament", "Alliance",
        "Press", "House", "Times", "Post", "Guardian", "Economist", "Independent", "Telegraph",
        "EU", "UN", "UK", "UAE", "USA",
    ];

    private static readonly string[] FirstWords = ["Republic", "Kingdom", "State", "Democratic", "Federal", "People's", "Holy", "Organization", "Organisation", "Association", "Union", "Commonwealth", "Co-operative", "Principality", "Sultanate", "Islamic", "United"];

    /// <summary>
    /// The names of the actors, and then the alpha-2 codes. Built-in groups, parties, outlets and persons aren't words of the notation: their names are
    /// written in brackets.
    /// </summary>
    internal static IEnumerable<NameEntry> Of(ActorRegistry registry)
    {
        // If several names have the same text, the first name is used. The main name of an actor comes before its other names.
        var taken = new Dictionary<string, RegisteredActor?>(StringComparer.Ordinal);
        var names = new List<(RegisteredActor Actor, string Name)>();
        foreach (var actor in registry.Actors.Where(static actor => !MoreActors.Has(actor.Index)))
        {
            foreach (var name in EnglishNamesOf(actor).Distinct())
            {
                names.Add((actor, name));
                taken[name] = taken.TryGetValue(name, out var other) && other != actor ? Main(other, actor, name) : actor;
            }
        }

        // If a name is also the code of a state, it means that state, even if another actor has the same name: "AU". A name that isn't a code means its actor:
        // "EU".
        var codes = registry.Actors.Select(static actor => actor.Actor.Id.In(IdentifierScheme.Iso31661Alpha2)).ToHashSet();
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (actor, name) in names)
        {
            if (taken[name] == actor && !codes.Contains(name) && Create(actor, name) is var created && told.Add(created.Text))
            {
                yield return created;
            }
        }

        foreach (var actor in registry.Actors)
        {
            if (actor.Actor.Id.In(IdentifierScheme.Iso31661Alpha2) is { } code)
            {
                yield return new() { Text = code, Mostly = Filler.Actor, Actor = new() { Kind = actor.Kind, Id = IdOf(actor) } };
            }
        }
    }

    private static NameEntry Create(RegisteredActor actor, string name)
    {
        var isBare = !name.StartsWith("the ", StringComparison.OrdinalIgnoreCase);
        var text = isBare ? name : name[4..];
        var isPlace = actor.Kind == ActorKind.State || actor.Kind == ActorKind.Territory || actor.IsCapital;
        var standsFor = StandsFor(actor);
        return new()
        {
            Text = text,
            HasArticle = !isBare || TakesArticle(text),
            Mostly = standsFor is not null && isPlace ? Filler.Place : Filler.Actor,
            Maybe = isPlace ? Filler.Place | Filler.Actor : Filler.None,
            Actor = Geopol.Events.Actor.Named(actor.Kind, text) with { Id = IdOf(actor), StandsFor = standsFor },
        };
    }

    // Returns the identifier of an actor. States have their code, and organisations have their Wikidata item. Media and offices have only their names.
    private static Identifiers IdOf(RegisteredActor actor)
    {
        var scheme = actor.Kind == ActorKind.InternationalOrganisation || actor.Kind == ActorKind.Organisation ? IdentifierScheme.Wikidata : IdentifierScheme.Iso31661Alpha2;
        return actor.Actor.Id.In(scheme) is { } code ? Identifiers.Create([new(scheme, code)]) : default;
    }

    private static Actor? StandsFor(RegisteredActor actor) => actor.Actor.StandsFor is not { } state ? null
        : state.Id.In(IdentifierScheme.Iso31661Alpha2) is { } code ? Geopol.Events.Actor.State(code, state.Names.Main)
        : new() { Kind = state.Kind, Names = state.Names.Main is { } name ? LocalizedText.Of(LanguageTag.English, name) : default };

    private static IEnumerable<string> EnglishNamesOf(RegisteredActor actor)
    {
        if (actor.Actor.Names.Main is { } name)
        {
            yield return name;
        }

        if (actor.FormalName is { } formal)
        {
            yield return formal;
        }

        foreach (var other in (IEnumerable<LanguageText>)actor.OtherNames)
        {
            if (other.Language == LanguageTag.English || other.Language.IsAbsent)
            {
                yield return other.Text;
            }
        }
    }

    // Decides which of two actors gets a name that both have. If the name is the main name of only one actor, this actor gets it. Otherwise no actor gets it.
    private static RegisteredActor? Main(RegisteredActor? one, RegisteredActor other, string name) =>
        one is null ? null
        : one.Actor.Names.Main == name && other.Actor.Names.Main != name ? one
        : other.Actor.Names.Main == name && one.Actor.Names.Main != name ? other
        : null;

    private static bool TakesArticle(string name)
    {
        var last = name.LastIndexOf(' ');
        var first = name.IndexOf(' ', StringComparison.Ordinal);
        return LastWords.Contains(name[(last + 1)..]) || first > 0 && FirstWords.Contains(name[..first]);
    }
}

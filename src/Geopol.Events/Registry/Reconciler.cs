namespace Geopol.Events;

/// <summary>Goes through one claim and adds identifiers. What it does about events stands in <c>Reconciler.Events.cs</c>.</summary>
internal sealed partial class Reconciler(ActorRegistry registry)
{
    private readonly List<ReconciledMember> additions = [];
    private readonly List<Issue> issues = [];
    private bool mayNest;

    internal Reconciliation Reconcile(Claim claim)
    {
        // Near the limit of nesting there is no room for another actor.
        mayNest = ((INested)claim).Depth < Nesting.MaxLevel - 1;
        var reconciled = claim with
        {
            Attribution = All(claim.Attribution, new Spot("$", "", []), "attribution", Link),
            Proposition = Proposition(claim.Proposition, new Spot("$.proposition", "", [])),
        };
        return new(additions.Count == 0 ? claim : reconciled, additions, issues);
    }

    private AttributionLink Link(AttributionLink link, Spot outer)
    {
        var spot = new Spot(outer.Path, "", []);
        var reconciled = link with
        {
            Sources = All(link.Sources, spot, "sources", Actor),
            To = All(link.To, spot, "to", Actor),
            Document = One(link.Document, spot, "document", (document, at) => document with { Publisher = One(document.Publisher, at, "publisher", Actor) }),
        };
        return spot.Marks.Count == 0 ? link : reconciled with { Marks = [.. link.Marks, .. spot.Marks] };
    }

    private Actor Actor(Actor actor, Spot spot)
    {
        var reconciled = actor with
        {
            Affiliations = All(actor.Affiliations, spot, "affiliations", (affiliation, at) => affiliation with { Of = Actor(affiliation.Of, at.Step("of")) }),
            Including = All(actor.Including, spot, "including", Actor),
            OneOf = All(actor.OneOf, spot, "oneOf", Actor),
            StandsFor = One(actor.StandsFor, spot, "standsFor", Actor),
        };
        var resolution = ActorResolution.Of(registry, actor);
        if (resolution.Issue is { } issue)
        {
            issues.Add(issue with { Path = spot.Path });
        }

        return resolution.Actor is { } known ? Known(reconciled, known, resolution.By, spot) : reconciled;
    }

    private Actor Known(Actor actor, RegisteredActor known, string by, Spot spot)
    {
        // A town's name alone may mean the town.
        if (known.Actor.StandsFor is { } meant)
        {
            if (!mayNest || (known.IsCapital && actor.Kind.IsAbsent))
            {
                return actor;
            }

            Note(spot, "standsFor", meant.ToString(), by);
            return actor with { StandsFor = meant with { Id = Identifying(meant) is { } code ? [code] : default } };
        }

        if (Identifying(known.Actor) is not { } identifier || actor.Id.In(identifier.Scheme) is not null)
        {
            return actor;
        }

        Note(spot, $"id.{identifier.Scheme.Text}", identifier.Value, by);
        return actor with { Id = actor.Id.With(identifier) };
    }

    // That by which the keys know an actor.
    private static Identifier? Identifying(Actor actor) =>
        actor.Id.In(IdentifierScheme.Iso31661Alpha2) is { } alpha2 ? new(IdentifierScheme.Iso31661Alpha2, alpha2)
        : actor.Id.In(IdentifierScheme.Wikidata) is { } item ? new(IdentifierScheme.Wikidata, item)
        : null;

    private void Note(Spot spot, string member, string value, string by)
    {
        var added = spot.Step(member);
        additions.Add(new(added.Path, value, by));
        if (MemberPath.TryParse(added.Local, out var path))
        {
            spot.Marks.Add(new Mark { Member = path, Kind = MarkKind.Inferred, Basis = LocalizedText.Of(LanguageTag.English, $"the registry of actors knows {by}") });
        }
    }

    private static T? One<T>(T? value, Spot spot, string member, Func<T, Spot, T> reconcile)
        where T : class => value is null ? null : reconcile(value, spot.Step(member));

    private static EquatableArray<T> All<T>(EquatableArray<T> values, Spot spot, string member, Func<T, Spot, T> reconcile)
    {
        if (values.IsEmpty)
        {
            return values;
        }

        var reconciled = new T[values.Count];
        for (var i = 0; i < reconciled.Length; i++)
        {
            reconciled[i] = reconcile(values[i], spot.Step(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{member}[{i}]")));
        }

        return new(reconciled);
    }

    /// <summary>Where a value stands: in the claim, in the event or link around it, and the marks that this one gets.</summary>
    private readonly record struct Spot(string Path, string Local, List<Mark> Marks)
    {
        internal Spot Step(string member) => this with { Path = $"{Path}.{member}", Local = Local.Length == 0 ? member : $"{Local}.{member}" };
    }
}

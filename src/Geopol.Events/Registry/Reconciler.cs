namespace Geopol.Events;

/// <summary>Visits the actors of a claim and adds identifiers. A generator writes the visiting methods from the members of each type.</summary>
internal sealed partial class Reconciler(ActorRegistry registry)
{
    private readonly List<ReconciledMember> additions = [];
    private readonly List<Issue> issues = [];
    private bool mayNest;

    internal Reconciliation Reconcile(Claim claim)
    {
        // A stands-for actor makes the claim deeper, so none is added near the limit of nesting.
        mayNest = ((INested)claim).Depth < Nesting.MaxLevel - 1;
        var reconciled = Reconcile(claim, new Spot("$", "", []));
        return new(additions.Count == 0 ? claim : reconciled, additions, issues);
    }

    // JSON writes a clause as its proposition, so the path has no step for the clause.
    private Clause Reconcile(Clause clause, Spot spot) => clause.Proposition is { } proposition ? Clause.Of(Reconcile(proposition, spot)) : clause;

    private Participant Reconcile(Participant value, Spot spot) => Participant.FromParts(
        One(value.Actor, spot, "actor", Reconcile), One(value.Clause, spot, "clause", Reconcile), value.Goods, One(value.Place, spot, "place", Reconcile), value.Unknown, out _)!;

    private Actor Completed(Actor value, Actor reconciled, Spot spot)
    {
        var resolution = ActorResolution.Of(registry, value);
        if (resolution.Issue is { } issue)
        {
            issues.Add(issue with { Path = spot.Path });
        }

        return resolution.Actor is { } known ? Known(reconciled, known, resolution.By, spot) : reconciled;
    }

    // Nothing is added to other types than actors.
    private static T Completed<T>(T value, T reconciled, Spot spot) where T : class => reconciled;

    private static EquatableArray<Mark> Marked(EquatableArray<Mark> marks, Spot spot) => spot.Marks.Count == 0 ? marks : [.. marks, .. spot.Marks];

    private Actor Known(Actor actor, RegisteredActor known, string by, Spot spot)
    {
        // The name of a town without a kind may mean the town itself.
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

    // The identifier that keys use for an actor.
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

    /// <summary>The path of a value in the claim, its path in the event or link around it, and the marks that this event or link gets.</summary>
    private readonly record struct Spot(string Path, string Local, List<Mark> Marks)
    {
        /// <summary>The same value as the start of the paths of its marks.</summary>
        internal Spot Scope() => new(Path, "", []);

        internal Spot Step(string member) => this with { Path = $"{Path}.{member}", Local = Local.Length == 0 ? member : $"{Local}.{member}" };
    }
}

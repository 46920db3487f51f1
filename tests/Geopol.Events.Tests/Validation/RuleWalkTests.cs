namespace Geopol.Events.Tests;

public sealed class RuleWalkTests
{
    private static readonly Rule[] AlwaysBroken =
    [
        Always<Claim>(), Always<Proposition>(), Always<AttributionLink>(), Always<GeopolEvent>(), Always<Transfer>(), Always<Warning>(),
        Always<Meeting>(), Always<Agreement>(), Always<Interaction>(), Always<Actor>(), Always<Affiliation>(), Always<Place>(),
        Always<Goods>(), Always<Count>(), Always<Quantity>(), Always<Money>(), Always<EventTime>(), Always<Likelihood>(),
        Always<Confidence>(), Always<Quote>(), Always<DocumentReference>(), Always<EvidenceItem>(), Always<ClaimLink>(),
    ];

    public static TheoryData<string> Types => [.. AlwaysBroken.Select(static row => row.AppliesTo.Name)];

    [Fact]
    public void CheckedTypes_OfTheLibrary_AreThoseTriedHere() =>
        Assert.Equal(LibraryRules.CheckedTypes.Select(static type => type.Name).Order(), Types.Select(static row => row.Data).Order());

    [Theory]
    [MemberData(nameof(Types))]
    public void Check_RuleOfAUser_IsAskedWhereverSuchAValueStands(string type)
    {
        var row = AlwaysBroken.Single(row => row.AppliesTo.Name == type);
        var places = Places.Of(RichClaim.Value).Where(place => row.AppliesTo.IsInstanceOfType(place.Value)).Select(static place => place.Path);

        Assert.NotEmpty(places);
        Assert.Equal(places.Order(StringComparer.Ordinal), PathsOf(RichClaim.Value, row).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void RichClaim_OfEveryMemberThatIsChecked_HoldsAValue()
    {
        var values = Places.Of(RichClaim.Value).Select(static place => place.Value).ToList();
        var types = values.Select(static value => value.GetType()).Append(typeof(Clause)).ToHashSet();
        var empty = types.SelectMany(Places.Members)
            .Where(static member => LibraryRules.CheckedTypes.Contains(Places.ItemOf(member.PropertyType)) || Places.ItemOf(member.PropertyType) == typeof(Clause))
            .Where(member => member.DeclaringType != typeof(Clause))
            .Where(member => !values.Where(member.DeclaringType!.IsInstanceOfType).Any(value => HasValue(member.GetValue(value))))
            .Select(static member => $"{member.DeclaringType!.Name}.{member.Name}");

        Assert.Superset(LibraryRules.CheckedTypes.Where(static type => !type.IsAbstract).ToHashSet(), types);
        Assert.Empty(empty);
    }

    [Fact]
    public void Check_RuleAboutActors_ListsEveryPath()
    {
        var transfer = new Transfer
        {
            Suppliers = [new() { OneOf = [CorpusActors.Dprk, CorpusActors.Japan] }],
            Recipients = [CorpusActors.KimJongUn with { StandsFor = CorpusActors.Dprk }],
            Intermediaries = [Actor.NotKnown, Actor.NotKnown],
            Where = new() { Country = CorpusActors.Russia },
        };
        var claim = new Claim
        {
            Attribution = [CorpusChain.Paper with { To = [CorpusActors.Ukraine] }],
            Proposition = new()
            {
                Event = new Meeting { Host = CorpusActors.Russia, Topics = ["words", transfer] },
                Condition = new Interaction { Topics = ["words", CorpusActors.Japan], Agents = [CorpusActors.NeighboursOfDprk] },
            },
            RecordedBy = CorpusActors.Japan,
        };

        Assert.Equal(
            [
                "$.attribution[0].document.publisher",
                "$.attribution[0].sources[0]",
                "$.attribution[0].to[0]",
                "$.proposition.condition.event.agents[0].actor",
                .. Inside("$.proposition.condition.event.agents[0].actor", CorpusActors.NeighboursOfDprk),
                "$.proposition.condition.event.topics[1].actor",
                "$.proposition.event.host",
                "$.proposition.event.topics[1].clause.event.intermediaries[0]",
                "$.proposition.event.topics[1].clause.event.intermediaries[1]",
                "$.proposition.event.topics[1].clause.event.recipients[0]",
                "$.proposition.event.topics[1].clause.event.recipients[0].affiliations[0].of",
                "$.proposition.event.topics[1].clause.event.recipients[0].standsFor",
                "$.proposition.event.topics[1].clause.event.suppliers[0]",
                "$.proposition.event.topics[1].clause.event.suppliers[0].oneOf[0]",
                "$.proposition.event.topics[1].clause.event.suppliers[0].oneOf[1]",
                "$.proposition.event.topics[1].clause.event.where.country",
                "$.recordedBy",
            ],
            PathsOf(claim, Always<Actor>()));
    }

    [Fact]
    public void Check_DeepestClaimThatCanBeBuilt_ReportsThePathOfItsLastFigure()
    {
        Proposition inner = new Transfer { Items = [CorpusGoods.Grain with { Value = new() { Amount = 5 } }] };
        var path = "";
        while (inner.Depth + 3 < Nesting.MaxLevel)
        {
            inner = new Agreement { Terms = [inner] };
            path += ".event.terms[0]";
        }

        var claim = new Claim { Proposition = inner };
        Assert.True(path.Split("terms").Length > 10);
        Assert.Equal([$"$.proposition{path}.event.items[0].value.amount"], PathsOf(claim, Always<Quantity>()));
    }

    [Fact]
    public void Check_DeepestActorThatCanBeBuilt_ReportsThePathOfItsLastFigure()
    {
        var inner = Actor.Unnamed("officials") with { Number = 3 };
        var path = "";
        while (inner.Depth + 5 < Nesting.MaxLevel)
        {
            inner = Actor.Unnamed("a body") with { StandsFor = inner };
            path += ".standsFor";
        }

        Assert.Equal([$"$.proposition.event.suppliers[0]{path}.number"], PathsOf(new Claim { Proposition = new Transfer { Suppliers = [inner] } }, Always<Quantity>()));
    }

    [Fact]
    public void Check_UnknownEvent_IsAskedTheRulesOfAllEvents()
    {
        var launch = new UnknownEvent("launch") { Where = new() { Country = CorpusActors.Dprk } };

        Assert.Equal(["$"], Subject.Check(launch, Only(Always<GeopolEvent>())).Select(static issue => issue.Path));
        Assert.Equal(["$.where.country"], Subject.Check(launch, Only(Always<Actor>())).Select(static issue => issue.Path));
    }

    private static IEnumerable<string> Inside(string path, Actor actor) =>
        Places.Of(actor, path).Where(static place => place.Value is Actor).Select(static place => place.Path).Skip(1);

    private static IEnumerable<string> PathsOf(Claim claim, Rule row) => claim.Check(Only(row)).Select(static issue => issue.Path);

    private static ClaimRules Only(Rule row) => ClaimRules.Default.Rows.Select(static r => r.Code).Aggregate(ClaimRules.Default, static (rules, code) => rules.Without(code)).With(row);

    private static Rule<T> Always<T>() where T : class => new("X0001", IssueSeverity.Warning, "", static _ => true, "Always.");

    private static bool HasValue(object? value) => value is System.Collections.IEnumerable items ? items.Cast<object>().Any() : value is not null;
}

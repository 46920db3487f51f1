namespace Geopol.Events.Tests;

[Trait("Run", "EveryCulture")]
public sealed class ReconcileTests
{
    private static Claim Sale(Actor supplier, Actor recipient) => new()
    {
        Attribution = [AttributionLink.Report(Actor.Named(ActorKind.MediaOutlet, "Yonhap"))],
        Proposition = new Transfer { Suppliers = [supplier], Recipients = [recipient], Items = [new Goods { Name = "artillery shells" }] },
    };

    private static Actor Named(string language, string name) => new() { Names = LocalizedText.Of(language, name) };

    [Theory]
    [InlineData("de", "Nordkorea")]
    [InlineData("en", "DPRK")]
    [InlineData("ru", "КНДР")]
    [InlineData("ko", "북한")]
    public void Reconcile_NamesOfOneState_MakesTheKeysMeet(string language, string name)
    {
        var coded = Sale(Actor.State("KP"), Actor.State("RU"));
        var named = Sale(Named(language, name), Named("en", "Russian Federation"));
        Assert.NotEqual(coded.Proposition.Key, named.Proposition.Key);

        var reconciled = ActorRegistry.Default.Reconcile(named).Claim;

        Assert.Equal(coded.Proposition.Key, reconciled.Proposition.Key);
        Assert.Equal(coded.Proposition.MatterKey, reconciled.Proposition.MatterKey);
        Assert.Equal(coded.Key, reconciled.Key);
    }

    [Fact]
    public void Reconcile_NamedActors_SaysWhatItAddedAndMarksIt()
    {
        var reconciliation = ActorRegistry.Default.Reconcile(Sale(Named("en", "DPRK"), Named("en", "Russia")));

        Assert.Equal(
            [
                "$.proposition.event.recipients[0].id.iso3166-1-alpha-2: RU (Russia)",
                "$.proposition.event.suppliers[0].id.iso3166-1-alpha-2: KP (DPRK)",
            ],
            reconciliation.Additions.Select(static addition => addition.ToString()));
        Assert.Empty(reconciliation.Issues);
        Assert.Equal(
            ["recipients[0].id.iso3166-1-alpha-2 inferred", "suppliers[0].id.iso3166-1-alpha-2 inferred"],
            reconciliation.Claim.Proposition.Event.Marks.Select(static mark => mark.ToString()));
        Assert.Equal("DPRK", ((Transfer)reconciliation.Claim.Proposition.Event).Suppliers[0].Names.Main);
        Assert.DoesNotContain(reconciliation.Claim.Check(), static issue => issue.Severity == IssueSeverity.Error);
        Assert.Equal(reconciliation.Claim, ClaimJson.Deserialize(ClaimJson.Serialize(reconciliation.Claim)));
    }

    [Fact]
    public void Reconcile_Again_AddsNothingAndGivesTheVeryClaim()
    {
        var once = ActorRegistry.Default.Reconcile(Sale(Named("en", "DPRK"), Named("en", "the Kremlin"))).Claim;

        var again = ActorRegistry.Default.Reconcile(once);

        Assert.Empty(again.Additions);
        Assert.Same(once, again.Claim);
    }

    [Fact]
    public void Reconcile_SeatOfGovernment_StandsForItsState()
    {
        var reconciliation = ActorRegistry.Default.Reconcile(Sale(Actor.State("KP"), Named("en", "the Kremlin")));
        var recipient = ((Transfer)reconciliation.Claim.Proposition.Event).Recipients[0];

        Assert.Equal("the Kremlin", recipient.Names.Main);
        Assert.Equal("RU", recipient.StandsFor!.Id.In(IdentifierScheme.Iso31661Alpha2));
        Assert.Equal(["$.proposition.event.recipients[0].standsFor: Russia (the Kremlin)"], reconciliation.Additions.Select(static addition => addition.ToString()));
        Assert.Equal(Sale(Actor.State("KP"), Actor.State("RU")).Proposition.Key, reconciliation.Claim.Proposition.Key);
    }

    [Fact]
    public void Reconcile_TownOfAGovernment_IsMeantOnlyWhereTheKindSaysSo()
    {
        Assert.Empty(ActorRegistry.Default.Reconcile(Sale(Actor.State("KP"), Named("en", "Moscow"))).Additions);
        Assert.Single(ActorRegistry.Default.Reconcile(Sale(Actor.State("KP"), Actor.Named(ActorKind.Office, "Moscow"))).Additions);
    }

    [Fact]
    public void Reconcile_NameOfSeveral_AddsNothingAndSaysSo()
    {
        var reconciliation = ActorRegistry.Default.Reconcile(Sale(Named("en", "Georgia"), Named("en", "Korea")));

        Assert.Empty(reconciliation.Additions);
        Assert.Equal(
            ["GE6102 $.proposition.event.recipients[0]", "GE6102 $.proposition.event.suppliers[0]"],
            reconciliation.Issues.Select(static issue => $"{issue.Code} {issue.Path}"));
    }

    [Fact]
    public void Reconcile_NameOfSeveralOfWhichOneIsAState_IsThatState()
    {
        var reconciliation = ActorRegistry.Default.Reconcile(Sale(Actor.Named(ActorKind.State, "Georgia"), Actor.State("RU")));

        Assert.Equal("GE", Assert.Single(reconciliation.Additions).Value);
    }

    [Fact]
    public void Reconcile_NameAndCodeOfTwo_AddsNothingAndSaysSo()
    {
        var odd = Named("en", "North Korea") with { Id = [Identifier.Parse("cow:732")] };

        var reconciliation = ActorRegistry.Default.Reconcile(Sale(odd, Actor.State("RU")));

        Assert.Empty(reconciliation.Additions);
        Assert.Equal(IssueCodes.ContradictoryActor, Assert.Single(reconciliation.Issues).Code);
    }

    [Theory]
    [InlineData("cow:731")]
    [InlineData("fips:KN")]
    [InlineData("wikidata:Q423")]
    [InlineData("geonames:1873107")]
    [InlineData("plover:PRK")]
    public void Reconcile_CodeOfAnotherScheme_GetsAlpha2(string code)
    {
        var reconciliation = ActorRegistry.Default.Reconcile(Sale(new Actor { Id = [Identifier.Parse(code)] }, Actor.State("RU")));

        Assert.Equal("KP", Assert.Single(reconciliation.Additions).Value);
        Assert.Equal(Sale(Actor.State("KP"), Actor.State("RU")).Proposition.Key, reconciliation.Claim.Proposition.Key);
    }

    [Fact]
    public void Reconcile_Person_IsNoState() =>
        Assert.Empty(ActorRegistry.Default.Reconcile(Sale(Actor.Named(ActorKind.Person, "Chad"), Actor.NotKnown)).Additions);

    [Fact]
    public void Reconcile_WhereverActorsStand_FindsThem()
    {
        var claim = new Claim
        {
            Attribution =
            [
                new() { Sources = [Actor.Named(ActorKind.MediaOutlet, "Reuters")], To = [Named("en", "NATO")], Document = new() { Url = "https://example.org/1", Publisher = Named("en", "Reuters") } },
                new() { Sources = [Actor.Unnamed("officials") with { Affiliations = [new() { Role = AffiliationRole.OfficialOf, Of = Named("en", "USA") }] }] },
            ],
            Proposition = new Proposition
            {
                Condition = new Interaction { Verb = Verb.Parse("attack"), Agents = [Named("en", "Iran")], Objects = [new Actor { OneOf = [Named("en", "Israel"), Named("en", "Egypt")] }] },
                Event = new Meeting
                {
                    Parties = [CorpusActors.NeighboursOfDprk with { Including = [Named("en", "Japan")] }],
                    Where = new Place { Names = LocalizedText.Of("en", "Vladivostok"), Country = Named("en", "Russia") },
                    Topics = [new Agreement { Parties = [Named("en", "Ukraine")], Terms = [new Warning { Issuers = [Named("en", "France")] }] }],
                },
            },
        };

        var reconciliation = ActorRegistry.Default.Reconcile(claim);

        Assert.Equal(
            [
                "$.attribution[0].document.publisher.id.wikidata",
                "$.attribution[0].sources[0].id.wikidata",
                "$.attribution[0].to[0].id.wikidata",
                "$.attribution[1].sources[0].affiliations[0].of.id.iso3166-1-alpha-2",
                "$.proposition.condition.event.agents[0].actor.id.iso3166-1-alpha-2",
                "$.proposition.condition.event.objects[0].actor.oneOf[0].id.iso3166-1-alpha-2",
                "$.proposition.condition.event.objects[0].actor.oneOf[1].id.iso3166-1-alpha-2",
                "$.proposition.event.parties[0].including[0].id.iso3166-1-alpha-2",
                "$.proposition.event.topics[0].clause.event.parties[0].id.iso3166-1-alpha-2",
                "$.proposition.event.topics[0].clause.event.terms[0].event.issuers[0].id.iso3166-1-alpha-2",
                "$.proposition.event.where.country.id.iso3166-1-alpha-2",
            ],
            reconciliation.Additions.Select(static addition => addition.Path).Order(StringComparer.Ordinal));
        Assert.Equal(reconciliation.Additions.Count, CountOf("\"inferred\"", ClaimJson.Serialize(reconciliation.Claim)));
        Assert.DoesNotContain(reconciliation.Claim.Check(), static issue => issue.Code is IssueCodes.MarkOnForeignMember or IssueCodes.MarkOnForeignLinkMember);
    }

    [Fact]
    public void Reconcile_TheCorpus_ChangesNoKeyButByWhatItAdds()
    {
        foreach (var claim in ReferenceCorpus.All.Select(static statement => statement.Claim))
        {
            var reconciled = ActorRegistry.Default.Reconcile(claim);

            Assert.Empty(reconciled.Issues);
            Assert.Equal(claim.Check().IsValid(), reconciled.Claim.Check().IsValid());
            Assert.All(reconciled.Additions, static addition => Assert.DoesNotContain("recordedBy", addition.Path, StringComparison.Ordinal));
        }
    }

    private static int CountOf(string part, string text) => text.Split(part).Length - 1;
}

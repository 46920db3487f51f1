namespace Geopol.Events.Tests;

[Trait("Run", "EveryCulture")]
public sealed class ActorMatchTests
{
    private static readonly Actor NorthKorea = Actor.Named(ActorKind.State, "North Korea");
    private static readonly Actor Dprk = Actor.State("KP", "DPRK");
    private static readonly Actor Egypt = Actor.State("EG", "Egypt");

    [Fact]
    public void Of_SharedCode_IsSame() =>
        AssertIs(ActorRelation.Same, ActorMatchReason.SharedIdentifier, ActorMatch.Of(Dprk, Actor.State("KP", "Nordkorea")));

    [Theory]
    [InlineData("cow:731")]
    [InlineData("gw:731")]
    [InlineData("fips:KN")]
    [InlineData("cameo:PRK")]
    [InlineData("m49:408")]
    public void Of_CodesOfOneCountryInTwoSchemes_IsSame(string code)
    {
        var match = ActorMatch.Of(Dprk, new Actor { Id = [Identifier.Parse(code)] });

        AssertIs(ActorRelation.Same, ActorMatchReason.SharedIdentifier, match);
        Assert.Equal("iso3166-1-alpha-2:KP", match.Because);
    }

    [Fact]
    public void Of_FipsAndIsoOfTheSameLetters_IsDifferent() =>
        AssertIs(ActorRelation.Different, ActorMatchReason.ConflictingIdentifiers, ActorMatch.Of(Actor.State("KN"), new Actor { Id = [Identifier.Parse("fips:KN")] }));

    [Fact]
    public void Of_NameOfOneAndCodeOfTheOther_IsPerhaps() =>
        AssertIs(ActorRelation.Perhaps, ActorMatchReason.NothingShared, ActorMatch.Of(NorthKorea, Dprk));

    [Fact]
    public void Of_SameNameOtherwiseSpelt_IsSame() =>
        AssertIs(ActorRelation.Same, ActorMatchReason.SharedName, ActorMatch.Of(NorthKorea, Actor.Named(default, "the NORTH  KOREA")));

    [Fact]
    public void Of_SameNameOfAPersonAndAState_IsDifferent() =>
        AssertIs(ActorRelation.Different, ActorMatchReason.ConflictingKinds, ActorMatch.Of(Actor.Named(ActorKind.Person, "Chad"), Actor.Named(ActorKind.State, "Chad")));

    [Fact]
    public void Of_PeopleOfOneName_AreOneWhereTheyServeOne()
    {
        AssertIs(ActorRelation.Perhaps, ActorMatchReason.SharedName, ActorMatch.Of(Actor.Named(ActorKind.Person, "Sergei Shoigu"), CorpusActors.SergeiShoigu));
        AssertIs(ActorRelation.Same, ActorMatchReason.SharedName, ActorMatch.Of(CorpusActors.SergeiShoigu, CorpusActors.SergeiShoigu));
    }

    [Fact]
    public void Of_SharedAndConflictingCodes_IsPerhaps() =>
        AssertIs(ActorRelation.Perhaps, ActorMatchReason.ConflictingIdentifiers, ActorMatch.Of(
            Dprk with { Id = [Identifier.Parse("iso3166-1-alpha-2:KP"), Identifier.Parse("wikidata:Q1")] },
            Dprk with { Id = [Identifier.Parse("iso3166-1-alpha-2:KP"), Identifier.Parse("wikidata:Q2")] }));

    [Fact]
    public void Of_Metonym_IsWhatItStandsFor() =>
        AssertIs(ActorRelation.Same, ActorMatchReason.SharedIdentifier, ActorMatch.Of(CorpusActors.WhiteHouse, CorpusActors.UnitedStates));

    [Fact]
    public void Of_OfficialAndState_IsPartOfAndTheOtherWayRound()
    {
        AssertIs(ActorRelation.PartOf, ActorMatchReason.Belonging, ActorMatch.Of(CorpusActors.KimJongUn, Dprk));
        AssertIs(ActorRelation.HasPart, ActorMatchReason.Belonging, ActorMatch.Of(Dprk, CorpusActors.KimJongUn));
        AssertIs(ActorRelation.HasPart, ActorMatchReason.Belonging, ActorMatch.Of(CorpusActors.NeighboursOfDprk, CorpusActors.Japan));
        Assert.NotEqual(ActorRelation.PartOf, ActorMatch.Of(Actor.Named(ActorKind.Organisation, "X") with { Affiliations = [new() { Role = AffiliationRole.CloseTo, Of = Dprk }] }, Dprk).Relation);
    }

    [Fact]
    public void Of_Alternatives_IsPerhapsUnlessNoneFits()
    {
        var either = new Actor { OneOf = [Actor.State("SD"), Egypt] };

        AssertIs(ActorRelation.Perhaps, ActorMatchReason.Alternatives, ActorMatch.Of(either, Egypt));
        AssertIs(ActorRelation.Different, ActorMatchReason.Alternatives, ActorMatch.Of(either, Dprk));
    }

    [Fact]
    public void Of_Unnamed_IsPerhaps()
    {
        AssertIs(ActorRelation.Perhaps, ActorMatchReason.Unnamed, ActorMatch.Of(Actor.Unnamed("experts"), Actor.Unnamed("experts")));
        AssertIs(ActorRelation.Perhaps, ActorMatchReason.Unnamed, ActorMatch.Of(Actor.NotKnown, Dprk));
    }

    [Theory]
    [InlineData("North Korea", "DPRK")]
    [InlineData("Nordkorea", "북한")]
    [InlineData("КНДР", "Democratic People's Republic of Korea")]
    [InlineData("the Kremlin", "Russia")]
    [InlineData("Moscow", "Москва")]
    [InlineData("NATO", "North Atlantic Treaty Organization")]
    [InlineData("FT", "Financial Times")]
    public void Match_NamesOfOne_AreSame(string one, string other) =>
        AssertIs(ActorRelation.Same, ActorMatchReason.SharedName, ActorRegistry.Default.Match(Actor.Named(default, one), Actor.Named(default, other)));

    [Theory]
    [InlineData("North Korea", "South Korea", ActorRelation.Different)]
    [InlineData("Reuters", "TASS", ActorRelation.Different)]
    [InlineData("the Kremlin", "the White House", ActorRelation.Different)]
    [InlineData("UN Security Council", "UN", ActorRelation.PartOf)]
    [InlineData("European Union", "European Commission", ActorRelation.HasPart)]
    [InlineData("Guam", "United States", ActorRelation.PartOf)]
    [InlineData("Georgia", "Russia", ActorRelation.Perhaps)]
    [InlineData("Moscow", "Russia", ActorRelation.Perhaps)]
    [InlineData("Kyiv", "Ukraine", ActorRelation.Perhaps)]
    [InlineData("the Kremlin", "Moscow", ActorRelation.Perhaps)]
    [InlineData("Moscow", "Ukraine", ActorRelation.Different)]
    [InlineData("Quorvia Group", "Russia", ActorRelation.Perhaps)]
    [InlineData("Wagner Group", "Russia", ActorRelation.Different)]
    [InlineData("Wagner Group", "ISIS", ActorRelation.Different)]
    [InlineData("Zelensky", "Володимир Зеленський", ActorRelation.Same)]
    public void Match_NamesOfTwo_SaysHowTheyStand(string one, string other, ActorRelation answer) =>
        Assert.Equal(answer, ActorRegistry.Default.Match(Actor.Named(default, one), Actor.Named(default, other)).Relation);

    [Fact]
    public void Match_OfficialOfAStateThatIsNamedOtherwise_IsPartOfIt()
    {
        var official = Actor.Named(ActorKind.Person, "Choe Son Hui") with { Affiliations = [new() { Role = AffiliationRole.OfficialOf, Of = Actor.Named(default, "КНДР") }] };

        AssertIs(ActorRelation.PartOf, ActorMatchReason.Belonging, ActorRegistry.Default.Match(official, Dprk));
    }

    [Fact]
    public void Match_ActorThatContradictsItself_IsComparedByWhatItCarries()
    {
        var odd = Actor.State("KR", "North Korea");

        AssertIs(ActorRelation.Different, ActorMatchReason.ConflictingIdentifiers, ActorRegistry.Default.Match(odd, Dprk));
    }

    [Fact]
    public void Of_DeepChains_EndsInTime()
    {
        var (a, b) = (Actor.Named(ActorKind.Group, "a"), Actor.Named(ActorKind.Group, "b"));
        for (var i = 0; i < 12; i++)
        {
            a = Actor.Named(ActorKind.Group, $"a{i}") with { Affiliations = [new() { Of = a }] };
            b = Actor.Named(ActorKind.Group, $"b{i}") with { Affiliations = [new() { Of = b }], Including = [b] };
        }

        Assert.Equal(ActorRelation.Perhaps, ActorMatch.Of(a, b).Relation);
        Assert.Equal(ActorRelation.Perhaps, ActorRegistry.Default.Match(a, b).Relation);
    }

    [Fact]
    public void Match_ActorsOfOnesOwnThatStandForEachOther_EndsInTime()
    {
        var registry = ActorRegistry.Default.With(
            new RegisteredActor(Actor.Named(default, "Tweedledum") with { StandsFor = Actor.Named(default, "Tweedledee") }),
            new RegisteredActor(Actor.Named(default, "Tweedledee") with { StandsFor = Actor.Named(default, "Tweedledum") }));

        Assert.NotEqual(ActorRelation.Same, registry.Match(Actor.Named(default, "Tweedledum"), Dprk).Relation);
        Assert.NotEqual(ActorRelation.Same, registry.Match(Actor.Named(default, "Tweedledum"), Actor.Named(default, "Alice")).Relation);
    }

    [Fact]
    public void ToString_OfAMatch_SaysWhy()
    {
        Assert.Equal("same (shared identifier: iso3166-1-alpha-2:KP)", ActorMatch.Of(Dprk, Dprk).ToString());
        Assert.Equal("perhaps (nothing shared)", default(ActorMatch).ToString());
    }

    private static void AssertIs(ActorRelation answer, ActorMatchReason reason, ActorMatch match)
    {
        Assert.Equal(answer, match.Relation);
        Assert.Equal(reason, match.Reason);
    }
}

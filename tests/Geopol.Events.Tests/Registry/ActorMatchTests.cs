namespace Geopol.Events.Tests;

[Trait("Run", "EveryCulture")]
public sealed class ActorMatchTests
{
    private static readonly Actor NorthKorea = Actor.Named(ActorKind.State, "North Korea");
    private static readonly Actor Dprk = Actor.State("KP", "DPRK");
    private static readonly Actor Egypt = Actor.State("EG", "Egypt");

    [Fact]
    public void Of_SharedCode_IsSame() =>
        AssertIs(ActorAnswer.Same, ActorMatchReason.SharedIdentifier, ActorMatch.Of(Dprk, Actor.State("KP", "Nordkorea")));

    [Theory]
    [InlineData("cow:731")]
    [InlineData("gw:731")]
    [InlineData("fips:KN")]
    [InlineData("cameo:PRK")]
    [InlineData("m49:408")]
    public void Of_CodesOfOneCountryInTwoSchemes_IsSame(string code)
    {
        var match = ActorMatch.Of(Dprk, new Actor { Id = [Identifier.Parse(code)] });

        AssertIs(ActorAnswer.Same, ActorMatchReason.SharedIdentifier, match);
        Assert.Equal("iso3166-1-alpha-2:KP", match.Because);
    }

    [Fact]
    public void Of_FipsAndIsoOfTheSameLetters_IsDifferent() =>
        AssertIs(ActorAnswer.Different, ActorMatchReason.ConflictingIdentifiers, ActorMatch.Of(Actor.State("KN"), new Actor { Id = [Identifier.Parse("fips:KN")] }));

    [Fact]
    public void Of_NameOfOneAndCodeOfTheOther_IsPerhaps() =>
        AssertIs(ActorAnswer.Perhaps, ActorMatchReason.NothingShared, ActorMatch.Of(NorthKorea, Dprk));

    [Fact]
    public void Of_SameNameOtherwiseSpelt_IsSame() =>
        AssertIs(ActorAnswer.Same, ActorMatchReason.SharedName, ActorMatch.Of(NorthKorea, Actor.Named(default, "the NORTH  KOREA")));

    [Fact]
    public void Of_SameNameOfAPersonAndAState_IsDifferent() =>
        AssertIs(ActorAnswer.Different, ActorMatchReason.ConflictingKinds, ActorMatch.Of(Actor.Named(ActorKind.Person, "Chad"), Actor.Named(ActorKind.State, "Chad")));

    [Fact]
    public void Of_PeopleOfOneName_AreOneWhereTheyServeOne()
    {
        AssertIs(ActorAnswer.Perhaps, ActorMatchReason.SharedName, ActorMatch.Of(Actor.Named(ActorKind.Person, "Sergei Shoigu"), CorpusActors.SergeiShoigu));
        AssertIs(ActorAnswer.Same, ActorMatchReason.SharedName, ActorMatch.Of(CorpusActors.SergeiShoigu, CorpusActors.SergeiShoigu));
    }

    [Fact]
    public void Of_SharedAndConflictingCodes_IsPerhaps() =>
        AssertIs(ActorAnswer.Perhaps, ActorMatchReason.ConflictingIdentifiers, ActorMatch.Of(
            Dprk with { Id = [Identifier.Parse("iso3166-1-alpha-2:KP"), Identifier.Parse("wikidata:Q1")] },
            Dprk with { Id = [Identifier.Parse("iso3166-1-alpha-2:KP"), Identifier.Parse("wikidata:Q2")] }));

    [Fact]
    public void Of_Metonym_IsWhatItStandsFor() =>
        AssertIs(ActorAnswer.Same, ActorMatchReason.SharedIdentifier, ActorMatch.Of(CorpusActors.WhiteHouse, CorpusActors.UnitedStates));

    [Fact]
    public void Of_OfficialAndState_IsPartOfAndTheOtherWayRound()
    {
        AssertIs(ActorAnswer.PartOf, ActorMatchReason.Belonging, ActorMatch.Of(CorpusActors.KimJongUn, Dprk));
        AssertIs(ActorAnswer.HasPart, ActorMatchReason.Belonging, ActorMatch.Of(Dprk, CorpusActors.KimJongUn));
        AssertIs(ActorAnswer.HasPart, ActorMatchReason.Belonging, ActorMatch.Of(CorpusActors.NeighboursOfDprk, CorpusActors.Japan));
        Assert.NotEqual(ActorAnswer.PartOf, ActorMatch.Of(Actor.Named(ActorKind.Organisation, "X") with { Affiliations = [new() { Role = AffiliationRole.CloseTo, Of = Dprk }] }, Dprk).Answer);
    }

    [Fact]
    public void Of_Alternatives_IsPerhapsUnlessNoneFits()
    {
        var either = new Actor { OneOf = [Actor.State("SD"), Egypt] };

        AssertIs(ActorAnswer.Perhaps, ActorMatchReason.Alternatives, ActorMatch.Of(either, Egypt));
        AssertIs(ActorAnswer.Different, ActorMatchReason.Alternatives, ActorMatch.Of(either, Dprk));
    }

    [Fact]
    public void Of_Unnamed_IsPerhaps()
    {
        AssertIs(ActorAnswer.Perhaps, ActorMatchReason.Unnamed, ActorMatch.Of(Actor.Unnamed("experts"), Actor.Unnamed("experts")));
        AssertIs(ActorAnswer.Perhaps, ActorMatchReason.Unnamed, ActorMatch.Of(Actor.NotKnown, Dprk));
    }

    [Theory]
    [InlineData("North Korea", "DPRK")]
    [InlineData("Nordkorea", "북한")]
    [InlineData("КНДР", "Democratic People's Republic of Korea")]
    [InlineData("the Kremlin", "Russia")]
    [InlineData("Moscow", "Российская Федерация")]
    [InlineData("NATO", "North Atlantic Treaty Organization")]
    [InlineData("FT", "Financial Times")]
    public void Match_NamesOfOne_AreSame(string one, string other) =>
        AssertIs(ActorAnswer.Same, ActorMatchReason.SharedName, ActorRegistry.Default.Match(Actor.Named(default, one), Actor.Named(default, other)));

    [Theory]
    [InlineData("North Korea", "South Korea", ActorAnswer.Different)]
    [InlineData("Reuters", "TASS", ActorAnswer.Different)]
    [InlineData("the Kremlin", "the White House", ActorAnswer.Different)]
    [InlineData("UN Security Council", "UN", ActorAnswer.PartOf)]
    [InlineData("European Union", "European Commission", ActorAnswer.HasPart)]
    [InlineData("Guam", "United States", ActorAnswer.PartOf)]
    [InlineData("Georgia", "Russia", ActorAnswer.Perhaps)]
    [InlineData("Wagner Group", "Russia", ActorAnswer.Perhaps)]
    public void Match_NamesOfTwo_SaysHowTheyStand(string one, string other, ActorAnswer answer) =>
        Assert.Equal(answer, ActorRegistry.Default.Match(Actor.Named(default, one), Actor.Named(default, other)).Answer);

    [Fact]
    public void Match_OfficialOfAStateThatIsNamedOtherwise_IsPartOfIt()
    {
        var official = Actor.Named(ActorKind.Person, "Choe Son Hui") with { Affiliations = [new() { Role = AffiliationRole.OfficialOf, Of = Actor.Named(default, "КНДР") }] };

        AssertIs(ActorAnswer.PartOf, ActorMatchReason.Belonging, ActorRegistry.Default.Match(official, Dprk));
    }

    [Fact]
    public void Match_ActorThatContradictsItself_IsComparedByWhatItCarries()
    {
        var odd = Actor.State("KR", "North Korea");

        AssertIs(ActorAnswer.Different, ActorMatchReason.ConflictingIdentifiers, ActorRegistry.Default.Match(odd, Dprk));
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

        Assert.Equal(ActorAnswer.Perhaps, ActorMatch.Of(a, b).Answer);
        Assert.Equal(ActorAnswer.Perhaps, ActorRegistry.Default.Match(a, b).Answer);
    }

    [Fact]
    public void Match_ActorsOfOnesOwnThatStandForEachOther_EndsInTime()
    {
        var registry = ActorRegistry.Default.With(
            new RegisteredActor(Actor.Named(default, "Tweedledum") with { StandsFor = Actor.Named(default, "Tweedledee") }),
            new RegisteredActor(Actor.Named(default, "Tweedledee") with { StandsFor = Actor.Named(default, "Tweedledum") }));

        Assert.NotEqual(ActorAnswer.Same, registry.Match(Actor.Named(default, "Tweedledum"), Dprk).Answer);
        Assert.NotEqual(ActorAnswer.Same, registry.Match(Actor.Named(default, "Tweedledum"), Actor.Named(default, "Alice")).Answer);
    }

    [Fact]
    public void ToString_OfAMatch_SaysWhy()
    {
        Assert.Equal("same (shared identifier: iso3166-1-alpha-2:KP)", ActorMatch.Of(Dprk, Dprk).ToString());
        Assert.Equal("perhaps (nothing shared)", default(ActorMatch).ToString());
    }

    private static void AssertIs(ActorAnswer answer, ActorMatchReason reason, ActorMatch match)
    {
        Assert.Equal(answer, match.Answer);
        Assert.Equal(reason, match.Reason);
    }
}

namespace Geopol.Events.Tests;

[Trait("Run", "EveryCulture")]
public sealed class ActorRegistryTests
{
    private static ActorRegistry Registry => ActorRegistry.Default;

    [Theory]
    [InlineData("North Korea")]
    [InlineData("north korea")]
    [InlineData("DPRK")]
    [InlineData("D.P.R.K.")]
    [InlineData("the DPRK")]
    [InlineData("Nordkorea")]
    [InlineData("NORDKOREA")]
    [InlineData("КНДР")]
    [InlineData("북한")]
    [InlineData("Corée du Nord")]
    [InlineData("Coree du Nord")]
    [InlineData("朝鲜")]
    [InlineData("كوريا الشمالية")]
    [InlineData("Democratic People’s Republic of Korea")]
    public void Find_NamesOfNorthKorea_AreOneActor(string name)
    {
        var found = Registry.Find(name);

        Assert.Equal(ActorLookupStatus.Found, found.Status);
        Assert.Same(Registry.Find(IdentifierScheme.Iso31661Alpha2, "KP").Actor, found.Actor);
        Assert.Null(found.Issue);
        Assert.Empty(found.Candidates);
    }

    [Theory]
    [InlineData("iso3166-1-alpha-2:KP")]
    [InlineData("iso3166-1-alpha-3:PRK")]
    [InlineData("iso3166-1-numeric:408")]
    [InlineData("m49:408")]
    [InlineData("fips:KN")]
    [InlineData("cameo:PRK")]
    [InlineData("plover:PRK")]
    [InlineData("cow:731")]
    [InlineData("gw:731")]
    [InlineData("wikidata:Q423")]
    [InlineData("geonames:1873107")]
    public void Find_CodesOfNorthKorea_AreOneActor(string code) =>
        Assert.Same(Registry.Find("North Korea").Actor, Registry.Find(Identifier.Parse(code)).Actor);

    [Fact]
    public void Find_KnWithoutScheme_IsAnIssue()
    {
        var found = Registry.Find("KN");

        Assert.Null(found.Actor);
        Assert.Equal(ActorLookupStatus.CodeWithoutScheme, found.Status);
        Assert.Equal(IssueCodes.CodeWithoutScheme, found.Issue?.Code);
        Assert.Equal(["St. Kitts & Nevis", "North Korea"], found.Candidates.Select(static actor => actor.ToString()));
        Assert.Contains("St. Kitts & Nevis in iso3166-1-alpha-2, North Korea in fips", found.Issue!.Value.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PRK", "North Korea")]
    [InlineData("prk", "North Korea")]
    [InlineData("731", "North Korea")]
    [InlineData("GM", "Gambia,Germany")]
    public void Find_CodeWithoutScheme_IsAnIssueEvenWhereAllSchemesAgree(string code, string candidates)
    {
        var found = Registry.Find(code);

        Assert.Equal(ActorLookupStatus.CodeWithoutScheme, found.Status);
        Assert.Equal(candidates.Split(','), found.Candidates.Select(static actor => actor.ToString()));
    }

    [Theory]
    [InlineData("Georgia", "Georgia,Georgia (U.S. state)")]
    [InlineData("Congo", "Congo - Kinshasa,Congo - Brazzaville")]
    [InlineData("Korea", "North Korea,South Korea")]
    [InlineData("Brussels", "Brussels (the European Union),Brussels (Belgium)")]
    [InlineData("Dominican", "Dominica,Dominican Republic")]
    [InlineData("AU", "African Union,Australia,Austria")]
    public void Find_NameOfSeveral_ReportsAll(string name, string candidates)
    {
        var found = Registry.Find(name);

        Assert.Null(found.Actor);
        Assert.Equal(ActorLookupStatus.Ambiguous, found.Status);
        Assert.Equal(IssueCodes.AmbiguousActor, found.Issue?.Code);
        Assert.Equal(candidates.Split(','), found.Candidates.Select(static actor => actor.ToString()));
    }

    [Theory]
    [InlineData("UK", "United Kingdom")]
    [InlineData("u.s.", "United States")]
    [InlineData("USA", "United States")]
    [InlineData("UN", "United Nations")]
    [InlineData("EU", "European Union")]
    [InlineData("NATO", "NATO")]
    [InlineData("OTAN", "NATO")]
    [InlineData("FT", "Financial Times")]
    [InlineData("KCNA", "Korean Central News Agency")]
    [InlineData("The New York Times", "The New York Times")]
    [InlineData("Türkei", "Türkiye")]
    [InlineData("İRAN", "Iran")]
    [InlineData("Cote d'Ivoire", "Côte d’Ivoire")]
    [InlineData("Saint Kitts and Nevis", "St. Kitts & Nevis")]
    [InlineData("Kosovo", "Kosovo")]
    [InlineData("the Kremlin", "the Kremlin")]
    [InlineData("Кремль", "the Kremlin")]
    [InlineData("Pjöngjang", "Pyongyang")]
    [InlineData("Guinea", "Guinea")]
    [InlineData("Niger", "Niger")]
    public void Find_NameOfOne_FindsIt(string name, string expected) => Assert.Equal(expected, Registry.Find(name).Actor?.ToString());

    [Theory]
    [InlineData("North Korean", "North Korea")]
    [InlineData("soviet", "Soviet Union")]
    [InlineData("Nigerien", "Niger")]
    public void Find_Adjective_FindsAndSaysSo(string adjective, string expected)
    {
        var found = Registry.Find(adjective);

        Assert.Equal(expected, found.Actor?.ToString());
        Assert.Equal(ActorLookupStatus.FoundByAdjective, found.Status);
    }

    [Theory]
    [InlineData("North Corea", "North Korea")]
    [InlineData("Ukrane", "Ukraine")]
    [InlineData("Afganistan republic", "Afghanistan")]
    [InlineData("Financial Time", "Financial Times")]
    public void Find_MisspeltName_SuggestsTheSimilarFirst(string name, string first)
    {
        var found = Registry.Find(name);

        Assert.False(found.IsFound);
        Assert.Equal(ActorLookupStatus.Unknown, found.Status);
        Assert.Equal(IssueCodes.UnknownActor, found.Issue?.Code);
        Assert.InRange(found.Candidates.Count, 1, 5);
        Assert.Equal(first, found.Candidates[0].ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("...")]
    [InlineData("xqzjwv")]
    [InlineData("\uD800")]
    public void Find_NobodysName_FindsNobody(string name)
    {
        var found = Registry.Find(name);

        Assert.Equal(ActorLookupStatus.Unknown, found.Status);
        Assert.Empty(found.Candidates);
        Assert.NotNull(found.Issue);
    }

    [Fact]
    public void Find_NameLongerThanAnyRoom_FindsNobody() => Assert.False(Registry.Find(new string('ﷺ', 5_000)).IsFound);

    [Theory]
    [InlineData("iso3166-1-alpha-2:kp")]
    [InlineData("iso3166-1-alpha-2:ZZ")]
    [InlineData("fips:KPKPKPKPKPKPKP")]
    [InlineData("lei:KP")]
    [InlineData("zow:731")] // as long as cow, and ends alike
    [InlineData("wikidata:Q999999999")]
    public void Find_CodeOfNobody_FindsNobody(string code) =>
        Assert.Equal(ActorLookupStatus.Unknown, Registry.Find(Identifier.Parse(code)).Status);

    [Theory]
    [InlineData("iso3166-1-alpha-2:SU", null, "Soviet Union")]
    [InlineData("iso3166-1-alpha-2:DD", null, "East Germany")]
    [InlineData("iso3166-1-alpha-2:YU", null, "Yugoslavia")]
    [InlineData("iso3166-1-alpha-2:CS", "1985-01-01", "Czechoslovakia")]
    [InlineData("iso3166-1-alpha-2:CS", "2004-01-01", "Serbia and Montenegro")]
    [InlineData("iso3166-1-alpha-2:ZR", null, "Congo - Kinshasa")]
    [InlineData("iso3166-1-alpha-2:BU", "1980-06-01", "Myanmar (Burma)")]
    [InlineData("iso3166-1-alpha-2:GE", null, "Georgia")]
    [InlineData("iso3166-1-alpha-2:GE", "1975-01-01", "Gilbert and Ellice Islands")]
    [InlineData("iso3166-1-alpha-2:SK", "1974-01-01", "Kingdom of Sikkim")]
    [InlineData("cow:365", null, "Russia")]
    [InlineData("cow:365", "1970-01-01", "Soviet Union")]
    [InlineData("cow:365", "1991-12-25", "Soviet Union")]
    [InlineData("cow:365", "1991-12-26", "Russia")]
    [InlineData("cow:345", null, "Serbia")]
    [InlineData("gw:340", null, "Serbia")]
    [InlineData("gw:345", "1999-03-24", "Yugoslavia")]
    [InlineData("gw:260", null, "Germany")]
    [InlineData("cow:260", null, "Germany")]
    [InlineData("cow:255", null, "Germany")]
    [InlineData("cow:817", "1970-01-01", "South Vietnam")]
    [InlineData("gw:678", null, "Yemen")]
    [InlineData("cow:679", null, "Yemen")]
    [InlineData("iso3166-3:SUHH", null, "Soviet Union")]
    [InlineData("iso3166-1-numeric:280", null, "Germany")]
    public void Find_CodeAsOfADay_FindsWhoHadIt(string code, string? day, string expected) =>
        Assert.Equal(expected, Registry.Find(Identifier.Parse(code), Day(day)).Actor?.ToString());

    [Theory]
    [InlineData("iso3166-1-alpha-2:CS", null, ActorLookupStatus.Ambiguous, IssueCodes.AmbiguousActor)]
    [InlineData("gw:345", null, ActorLookupStatus.Ambiguous, IssueCodes.AmbiguousActor)]
    [InlineData("cow:255", "1947-01-01", ActorLookupStatus.NotInForce, IssueCodes.CodeNotInForce)]
    [InlineData("iso3166-1-alpha-2:SU", "2001-01-01", ActorLookupStatus.NotInForce, IssueCodes.CodeNotInForce)]
    [InlineData("gw:372", "1991-12-20", ActorLookupStatus.NotInForce, IssueCodes.CodeNotInForce)]
    [InlineData("gw:987", "1986-11-02", ActorLookupStatus.NotInForce, IssueCodes.CodeNotInForce)]
    public void Find_CodeOfSeveralTimes_SaysWhy(string code, string? day, ActorLookupStatus status, string issue)
    {
        var found = Registry.Find(Identifier.Parse(code), Day(day));

        Assert.Null(found.Actor);
        Assert.Equal(status, found.Status);
        Assert.Equal(issue, found.Issue?.Code);
        Assert.NotEmpty(found.Candidates);
    }

    [Fact]
    public void Find_Metonym_StandsForItsState()
    {
        var kremlin = Registry.Find("the Kremlin").Actor!.Actor;

        Assert.Equal(ActorKind.Office, kremlin.Kind);
        Assert.Equal("RU", kremlin.StandsFor?.Id.In(IdentifierScheme.Iso31661Alpha2));
        Assert.Equal("KP", Registry.Find("Pyongyang").Actor!.Actor.StandsFor?.Id.In(IdentifierScheme.Iso31661Alpha2));
        Assert.Equal("US", Registry.Find("the White House").Actor!.Actor.StandsFor?.Id.In(IdentifierScheme.Iso31661Alpha2));
    }

    private static LocalDate? Day(string? text) =>
        text is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}

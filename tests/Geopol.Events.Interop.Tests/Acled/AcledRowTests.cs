namespace Geopol.Events.Tests.Interop;

/// <summary>Single rows of ACLED: parts of the actors, places, numbers, sources.</summary>
public class AcledRowTests
{
    [Fact]
    public async Task Read_ArmedClash_NeitherSideAttacks()
    {
        var content = (await AcledRows.ClaimAsync("TST1")).Event();
        Assert.Equal("clash", content.Verb.Text);
        var agent = Assert.Single(content.Agents).Actor!;
        Assert.Equal(("Military Forces of Myanmar", "Military Forces of Myanmar (2021-)", "office"), (agent.Names.Main, agent.OtherNames[0].Text, agent.Kind.Text));
        Assert.Equal("part-of Myanmar (Burma)", Assert.Single(agent.Affiliations.Select(static affiliation => affiliation.ToString())));
        Assert.Equal("acled-inter:1, plover:MIL", agent.Sectors.ToString());
        Assert.Equal(["Karen National Union", "People's Defence Force (Myanmar)"], content.Opponents.Actors().Select(static actor => actor.ToString()));
        Assert.Equal(["acled Battles", "acled Armed clash", "acled-disorder-type Political violence"], content.Codings.Select(static coding => coding.ToString()));
    }

    [Theory]
    [InlineData("1", "1")]
    [InlineData("State forces", "1")]
    [InlineData("Rebel group", "2")]
    [InlineData("rebel groups", "2")]
    [InlineData("External/Other forces", "8")]
    public async Task Read_Inter_NumberOrText(string value, string expected) =>
        Assert.Equal(expected, (await AcledRows.ClaimAsync("TST1", ("inter1", value))).Event().Agents[0].Actor!.Sectors.In(IdentifierScheme.Parse("acled-inter")));

    [Fact]
    public async Task Read_UnknownInter_IsKept()
    {
        var result = await AcledRows.RowAsync("TST1", ("inter1", "Pirates"));
        Assert.Equal(("GE7103", "$.inter1"), Assert.Single(result.Issues.Select(static issue => (issue.Code, issue.Path))));
        Assert.Contains("\"inter1\":\"Pirates\"", result.Value!.Extra.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TST17", "recapture", "Military Forces of the Democratic Republic of Congo", "March 23 Movement")]
    [InlineData("TST18", "capture", "March 23 Movement", "Military Forces of the Democratic Republic of Congo")]
    public async Task Read_TerritoryTaken_TypeOfActorDecidesWhoTook(string id, string verb, string taker, string loser)
    {
        var content = (await AcledRows.ClaimAsync(id)).Event();
        Assert.Equal((verb, taker, loser), (content.Verb.Text, content.Agents[0].ToString(), content.Sources[0].ToString()));
        Assert.Equal("Bunagana", Assert.Single(content.Objects).Place!.Names.Main);
        Assert.Null(content.Where);
    }

    [Theory]
    [InlineData("TST17", "inter1", "1")]
    [InlineData("TST18", "inter2", "3")]
    [InlineData("TST17", "inter2", "")]
    public async Task Read_TerritoryTakenByUnclearSide_Clash(string id, string column, string inter)
    {
        var content = (await AcledRows.ClaimAsync(id, (column, inter))).Event();
        Assert.Equal(("clash", "Bunagana"), (content.Verb.Text, content.Where!.Names.Main));
        Assert.Single(content.Agents);
        Assert.Single(content.Opponents);
    }

    [Fact]
    public async Task Read_CiviliansAsFirstActor_AreAttackedNotAttacking()
    {
        var content = (await AcledRows.ClaimAsync("TST14", ("actor1", "Civilians (Mexico)"), ("inter1", "7"), ("actor2", "Unidentified Armed Group (Mexico)"), ("assoc_actor_2", ""), ("inter2", "3"))).Event();
        Assert.Equal(("unidentified armed group", "civilians"), (content.Agents[0].ToString(), content.Objects[0].ToString()));
        Assert.True(content.Marks.IsEmpty);
    }

    [Fact]
    public async Task Read_RemoteViolenceBetweenArmedSides_AttackerIsUncertain()
    {
        var content = (await AcledRows.ClaimAsync("TST10")).Event();
        Assert.Equal("agents uncertain", Assert.Single(content.Marks).ToString());
        Assert.Equal("ASSAULT/aerial", content.Plover!.ToString());
        Assert.Equal("[2022-12-16..2022-12-22]", content.When!.Edtf.Text);
    }

    [Fact]
    public async Task Read_AssociatesOfCivilians_AreMembersOrWhomTheyBelongTo()
    {
        var described = (await AcledRows.ClaimAsync("TST15")).Event().Objects[0].Actor!;
        Assert.Equal(["fishers plover:AGR", "women plover:CVL"], described.Including.Select(static member => $"{member} {member.Sectors}"));
        var named = (await AcledRows.ClaimAsync("TST11")).Event().Objects[0].Actor!;
        Assert.True(named.Including.IsEmpty);
        Assert.Equal(["SO", "SO"], named.Affiliations.Select(static affiliation => affiliation.Of.Id[0].Value));
    }

    [Fact]
    public async Task Read_AssociatesOfProtesters_ArePartners()
    {
        var content = (await AcledRows.ClaimAsync("TST3")).Event();
        Assert.Equal(["labor group", "CTA: Workers' Central"], content.Partners.Actors().Select(static actor => actor.ToString()));
        Assert.Equal("PROTEST/demo", content.Plover!.ToString());
    }

    [Fact]
    public async Task Read_PoliceAtProtest_DemonstratedDespiteThem() =>
        Assert.Equal("despite Police Forces of France", Assert.Single((await AcledRows.ClaimAsync("TST4")).Event().Adjuncts).ToString());

    [Fact]
    public async Task Read_Agreement_HasParties()
    {
        var agreement = Assert.IsType<Agreement>((await AcledRows.ClaimAsync("TST19")).Proposition.Event);
        Assert.Equal(["Colombia", "National Liberation Army (Colombia)"], agreement.Parties.Select(static party => party.ToString()));
        Assert.Equal(AgreementStage.Agreed, agreement.Stage);
    }

    [Fact]
    public async Task Read_ZeroFatalities_NoCountAndKept()
    {
        var claim = await AcledRows.ClaimAsync("TST6");
        Assert.True(claim.Event().Counts.IsEmpty);
        Assert.Contains("\"fatalities\":\"0\"", claim.Extra.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A march. [size=about 100]", "", "about 100", "A march.")]
    [InlineData("A march. [size= at least 200 ]", "crowd size=at least 200", "at least 200", "A march.")]
    [InlineData("A march.", "crowd size=1,500; women", "1500", "A march.")]
    [InlineData("A march. [size=no report]", "crowd size=no report", "", "A march.")]
    [InlineData("A march [sic] on.", "", "", "A march [sic] on.")]
    public async Task Read_CrowdSize_IsCountOfPeopleTakingPart(string notes, string tags, string expected, string description)
    {
        var content = (await AcledRows.ClaimAsync("TST2", ("notes", notes), ("tags", tags))).Event();
        Assert.Equal(expected, string.Join("|", content.Counts.Select(static count => count.Kind == CountKind.TakingPart ? count.Number.Words ?? count.Number.Exact?.ToString(System.Globalization.CultureInfo.InvariantCulture) : "?")));
        Assert.Equal(description, content.Description.Main);
        Assert.Equal(tags.EndsWith("women", StringComparison.Ordinal), content.Codings.Any(static coding => coding.ToString() == "acled-tag women"));
    }

    [Fact]
    public async Task Read_Place_LiesWithinThreeDivisions()
    {
        var place = (await AcledRows.ClaimAsync("TST12")).Event().Where!;
        Assert.Equal(["Dana", "Dana", "Harim", "Idleb"], Chain(place).Select(static one => one.Names.Main));
        Assert.Equal("SY", Chain(place).Last().Country!.Id[0].Value);
        Assert.Equal("locality", place.Precision.Text);
    }

    [Fact]
    public async Task Read_Waters_AreAPlaceWithoutState()
    {
        var claim = await AcledRows.ClaimAsync("TST27");
        var place = Assert.Single(Chain(claim.Event().Where!));
        Assert.Equal("Red Sea", place.Names.Main);
        Assert.Null(place.Country);
        var coast = (await AcledRows.ClaimAsync("TST27", ("location", "Coast of Hodeidah"), ("iso", "887"))).Event().Where!;
        Assert.Equal(["Coast of Hodeidah", "Red Sea"], Chain(coast).Select(static one => one.Names.Main));
        Assert.All(Chain(coast), static one => Assert.Null(one.Country));
    }

    [Fact]
    public async Task Read_Kosovo_ByNameWithoutNumber() => Assert.Equal("Kosovo", Chain((await AcledRows.ClaimAsync("TST28")).Event().Where!).Last().Country!.ToString());

    [Fact]
    public async Task Read_NotAvailable_IsAbsent()
    {
        var file = await AcledRows.ReadAsync(AcledRows.All.Row("TST29").ToCsv());
        Assert.DoesNotContain("NA", Assert.Single(file.Claims).Extra.ToString(), StringComparison.Ordinal);
        Assert.All(file.Losses.Columns.Where(static column => column.Column is "assoc_actor_1" or "assoc_actor_2" or "tags" or "civilian_targeting" or "admin3"), static column => Assert.Equal(1, column.Empty));
    }

    [Theory]
    [InlineData("Myanmar Now; Irrawaddy; Myanmar Now", "report: Myanmar Now and The Irrawaddy", "")]
    [InlineData("Undisclosed Source", "report: undisclosed source", "withheld-by-recorder")]
    [InlineData("Undisclosed Source; Reuters", "report: undisclosed source and Reuters", "")]
    public async Task Read_Sources_AreOneLink(string source, string expected, string naming)
    {
        var link = Assert.Single((await AcledRows.ClaimAsync("TST1", ("source", source))).Attribution);
        Assert.Equal((expected, naming), (link.ToString(), link.Naming.Text));
    }

    [Theory]
    [InlineData("Battle-No change of territory", "", "clash")]
    [InlineData("Remote violence", "", "attack")]
    [InlineData("Riots/Protests", "", "demonstrate")]
    [InlineData("Strategic development", "", "act")]
    [InlineData("Headquarters or base established", "", "set-up")]
    [InlineData("battles", "ARMED CLASH", "clash")]
    [InlineData("Violence against civilians", "Poisoning", "attack")]
    public async Task Read_OldAndUnknownNames_VerbOfType(string type, string subType, string verb)
    {
        var result = await AcledRows.RowAsync("TST1", ("event_type", type), ("sub_event_type", subType));
        Assert.Equal(verb, result.Value!.Event().Verb.Text);
        Assert.Equal(subType == "Poisoning" ? ["GE7103"] : [], result.Issues.Select(static issue => issue.Code));
    }

    [Theory]
    [InlineData("28 December 2022", "1", "2022-12-28")]
    [InlineData("2022-12-28", "2", "[2022-12-25..2022-12-31]")]
    [InlineData("2022-12-28", "3", "2022-12")]
    [InlineData("2022-12-28", "", "2022-12-28")]
    [InlineData("2022-12-28", "NA", "2022-12-28")]
    public async Task Read_Days_AsExactAsKnown(string date, string precision, string expected) =>
        Assert.Equal(expected, (await AcledRows.ClaimAsync("TST1", ("event_date", date), ("time_precision", precision))).Event().When!.Edtf.Text);

    private static IEnumerable<Place> Chain(Place? place)
    {
        for (; place is not null; place = place.Within)
        {
            yield return place;
        }
    }
}

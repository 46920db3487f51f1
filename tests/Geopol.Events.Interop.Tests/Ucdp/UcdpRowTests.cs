using Geopol.Events.Json;

namespace Geopol.Events.Tests.Interop;

/// <summary>Single rows of UCDP: sides, deaths, places, days.</summary>
public class UcdpRowTests
{
    [Fact]
    public async Task Read_TwoArmedSides_ClashWithoutAttacker()
    {
        var content = (await UcdpRows.ClaimAsync("900001")).Event();
        Assert.Equal("clash", content.Verb.Text);
        Assert.Equal("iso3166-1-alpha-2:MM", Assert.Single(content.Agents).Actor!.Id.ToString());
        Assert.Equal("ucdp:180", Assert.Single(content.Opponents).Actor!.Id.ToString());
        Assert.Equal("KNU", content.Opponents[0].Actor!.OtherNames[0].Text);
        Assert.True(content.Objects.IsEmpty);
        Assert.Equal(["ucdp 1", "ucdp-event-clarity 1", "ucdp-code-status Clear"], content.Codings.Select(static coding => coding.ToString()));
    }

    [Fact]
    public async Task Read_OneSidedViolence_AttacksCivilians()
    {
        var content = (await UcdpRows.ClaimAsync("900002")).Event();
        Assert.Equal("attack", content.Verb.Text);
        Assert.Equal(new Actor { Kind = ActorKind.Group, Description = LocalizedText.Of(LanguageTag.English, "civilians") }, Assert.Single(content.Objects).Actor);
        Assert.True(content.Opponents.IsEmpty);
    }

    [Fact]
    public async Task Read_Conflict_IsRelatedWarWithItsIds()
    {
        var content = (await UcdpRows.ClaimAsync("900001")).Event();
        Assert.Equal(["war ucdp-conflict:91 Myanmar (Burma): Karen", " ucdp-dyad:77 Government of Myanmar (Burma) - KNU"], content.Related.Select(static matter => $"{matter.Kind} {matter.Id} {matter}"));
        content = (await UcdpRows.ClaimAsync("900002")).Event();
        Assert.Equal(" ucdp-conflict:93, ucdp-dyad:77 Government of Myanmar (Burma) - Civilians", Assert.Single(content.Related.Select(static matter => $"{matter.Kind} {matter.Id} {matter}")));
    }

    [Fact]
    public async Task Read_SeveralGovernments_EachIsAnAgent()
    {
        var content = (await UcdpRows.ClaimAsync("900015")).Event();
        Assert.Equal(["AU", "GB", "US"], content.Agents.Actors().Select(static actor => actor.Id[0].Value));
        Assert.Equal("IQ", content.Opponents.Actors()[0].Id[0].Value);
    }

    [Theory]
    [InlineData("900001", "side_a", "Government of Atlantis", "office Government of Atlantis ucdp:99999")]
    [InlineData("900001", "side_b", "Sea Front", "armed-group Sea Front ucdp:99999")]
    [InlineData("900008", "side_b", "Fishers", "group Fishers ucdp:99999")]
    public async Task Read_UnknownSide_KeepsNameAndId(string id, string column, string name, string expected)
    {
        var result = await UcdpRows.RowAsync(id, (column, name), (column + "_new_id", "99999"), (column + "_dset_id", "99999"), (column == "side_a" ? "gwnoa" : "gwnob", "9999"));
        var content = result.Value!.Event();
        var actor = (column == "side_a" ? content.Agents : content.Opponents)[0].Actor!;
        Assert.Equal(expected, $"{actor.Kind} {actor} {actor.Id}");
        Assert.Contains(result.Issues, issue => issue.Code == "GE7103" && issue.Path == $"$.{column}");
    }

    [Fact]
    public async Task Read_Deaths_TotalIsEstimateAndPartsAreCountsOfWhom()
    {
        var counts = (await UcdpRows.ClaimAsync("900013", ("deaths_unknown", "2"), ("best", "15"), ("high", "20"))).Event().Counts;
        Assert.Equal(
            ["13/15/20 of ", "/3/ of fighters of Afghanistan", "/9/ of fighters of Taliban", "/1/ of civilians", "/2/ of an unknown actor"],
            counts.Select(static count => $"{(count.Number.Exact is { } exact ? exact : $"{count.Number.Low}/{count.Number.Best}/{count.Number.High}")} of {count.Of}"));
        Assert.Equal(["", "AF", "cameo:TAL", "", ""], counts.Select(static count => count.Of is { Affiliations: [var first, ..] } ? first.Of.Id[0].ToString().Replace("iso3166-1-alpha-2:", "", StringComparison.Ordinal) : ""));
        Assert.All(counts, static count => Assert.Equal(CountKind.Killed, count.Kind));
    }

    [Fact]
    public async Task Read_DeathsWithoutRange_PartsAreNumbers() =>
        Assert.Equal([null, 3, 9, 1], (await UcdpRows.ClaimAsync("900013")).Event().Counts.Select(static count => (int?)count.Number.Exact));

    [Fact]
    public async Task Read_ZeroDeaths_EstimateOfZeroAndNoParts()
    {
        var claim = await UcdpRows.ClaimAsync("900014");
        Assert.Equal("0 0 5", Assert.Single(claim.Event().Counts.Select(static count => $"{count.Number.Low} {count.Number.Best} {count.Number.High}")));
    }

    [Fact]
    public async Task Read_Place_LiesWithinDistrictProvinceAndCountry()
    {
        var place = (await UcdpRows.ClaimAsync("900002")).Event().Where!;
        Assert.Equal(("Mayakan village", "Mayakan village, Depayin Township", "locality"), (place.Names.Main, place.Description.Main, place.Precision.Text));
        Assert.Equal(new Coordinates(22.5m, 95.5m), place.Coordinates);
        Assert.Equal(("Shwebo district", "Sagaing region"), (place.Within!.Names.Main, place.Within.Within!.Names.Main));
        Assert.Equal("MM", place.Within.Within.Country!.Id[0].Value);
        Assert.Null(place.Country);
    }

    [Fact]
    public async Task Read_ProvinceAsPlace_IsNotWithinItself()
    {
        var place = (await UcdpRows.ClaimAsync("900001")).Event().Where!;
        Assert.Null(place.Within);
        Assert.Equal(("Kayin state", "MM"), (place.Names.Main, place.Country!.Id[0].Value));
    }

    [Fact]
    public async Task Read_InternationalWaters_HaveNoCountry()
    {
        var claim = await UcdpRows.ClaimAsync("900005");
        Assert.Equal(("Bay of Bengal", null, "international"), (claim.Event().Where!.Names.Main, claim.Event().Where!.Country, claim.Event().Where!.Precision.Text));
        Assert.Contains("\"country\":\"Myanmar (Burma)\",\"country_id\":\"775\"", claim.Extra.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1", "2020-05-01", "2020-05-01", "2020-05-01")]
    [InlineData("2", "2020-05-01", "2020-05-03", "[2020-05-01..2020-05-03]")]
    [InlineData("3", "2020-05-01", "2020-05-07", "[2020-05-01..2020-05-07]")]
    [InlineData("4", "2020-05-01T00:00:00", "2020-05-31T00:00:00", "[2020-05-01..2020-05-31]")]
    [InlineData("5", "2020-01-01 00:00:00.000", "2020-12-31 00:00:00.000", "[2020-01-01..2020-12-31]")]
    [InlineData("9", "2020-05-01", "2020-05-02", "[2020-05-01..2020-05-02]")]
    public async Task Read_Days_AreSomeTimeBetweenThem(string precision, string start, string end, string expected) =>
        Assert.Equal(expected, (await UcdpRows.ClaimAsync("900001", ("date_prec", precision), ("date_start", start), ("date_end", end))).Event().When!.Edtf.Text);

    [Fact]
    public async Task Read_DaysInWrongOrder_NoTimeAndAnIssue()
    {
        var result = await UcdpRows.RowAsync("900001", ("date_end", "2011-04-01 00:00:00"));
        Assert.NotNull(result.Value);
        Assert.Null(result.Value.Event().When);
        Assert.Equal(("GE7104", "$.date_end"), Assert.Single(result.Issues.Select(static issue => (issue.Code, issue.Path))));
        Assert.Contains("date_start", result.Value.Extra.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("type_of_violence", "4", "GE7101")]
    [InlineData("type_of_violence", "", "GE7101")]
    [InlineData("type_of_violence", "x", "GE7102,GE7101")]
    public async Task Read_NoType_NoClaim(string column, string value, string codes)
    {
        var result = await UcdpRows.RowAsync("900001", (column, value));
        Assert.Null(result.Value);
        Assert.Equal(codes, string.Join(",", result.Issues.Select(static issue => issue.Code)));
    }

    [Theory]
    [InlineData("latitude", "north", "GE7102")]
    [InlineData("latitude", "91", "GE7102")]
    [InlineData("best", "many", "GE7102")]
    [InlineData("deaths_a", "-1", "GE7102")]
    [InlineData("where_prec", "8", "GE7103")]
    [InlineData("date_start", "yesterday", "GE7102")]
    public async Task Read_UnreadValue_IsKept(string column, string value, string code)
    {
        var result = await UcdpRows.RowAsync("900001", (column, value));
        Assert.Equal((code, "$." + column), Assert.Single(result.Issues.Select(static issue => (issue.Code, issue.Path))));
        Assert.Contains($"\"{column}\":\"{value}\"", result.Value!.Extra.ToString(), StringComparison.Ordinal);
    }
}

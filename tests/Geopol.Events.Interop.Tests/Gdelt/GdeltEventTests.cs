using System.Text;

namespace Geopol.Events.Tests.Interop;

/// <summary>GDELT's events: real rows, coded events against written sentences, layouts, faults.</summary>
public class GdeltEventTests
{
    public static TheoryData<string, string> Matters() => [.. ImportTesting.Rows("gdelt", "matters.tsv").Select(static row => (string.Join('\t', row[..9]), row[9]))];

    [Theory]
    [MemberData(nameof(Matters))]
    public async Task Read_CodedEvent_SameMatterAsSentence(string coded, string sentence)
    {
        var row = coded.Split('\t');
        var claim = await OneAsync(GdeltRow.Of(
            [("EventCode", row[0]), .. Actor("Actor1", row.AsSpan(1, 4)), .. Actor("Actor2", row.AsSpan(5, 4))]));
        Assert.Equal(ActorRegistry.Default.Reconcile(Claim.Parse(sentence)).Claim.Proposition.MatterKey, claim.Proposition.MatterKey);
    }

    [Fact]
    public async Task Read_RealEvents_EachIsASoundClaim()
    {
        await using var file = File.OpenRead(ImportTesting.Path("gdelt", "events.tsv"));
        var import = GdeltEventReader.ReadAsync(file, cancellationToken: TestContext.Current.CancellationToken);
        var results = await import.ToListAsync();
        Assert.Equal(100, results.Count(static result => result.IsRead));
        ImportTesting.AssertSound([.. results.Select(static result => result.Value!)]);
        var losses = import.GetLosses();
        ImportTesting.AssertSums(losses);
        Assert.Equal(new LocalDate(2020, 3, 18), losses.LastDay);
        Assert.Equal(61, losses.Columns.Count);
    }

    [Fact]
    public async Task Read_RealEvents_DropNoCell()
    {
        await using var file = File.OpenRead(ImportTesting.Path("gdelt", "events.tsv"));
        var import = GdeltEventReader.ReadAsync(file, cancellationToken: TestContext.Current.CancellationToken);
        await import.ToListAsync();
        Assert.All(import.GetLosses().Columns, static column => Assert.Equal(0, column.Dropped));
    }

    [Fact]
    public async Task Read_MixedLayouts_EachRecordByItsColumns()
    {
        var early = GdeltColumns.Table.Columns.Where(static column => !column.Name.EndsWith("ADM2Code", StringComparison.Ordinal)).ToArray();
        var text = GdeltRow.Of(early[..^1], ("Actor1Name", "RUSSIA"), ("Actor1CountryCode", "RUS"))
            + GdeltRow.Of(early, ("Actor1Name", "UKRAINE"), ("Actor1CountryCode", "UKR"))
            + "1\t2\t3\n"
            + GdeltRow.Of(("Actor1Name", "IRAN"), ("Actor1CountryCode", "IRN"));
        var results = await ReadAsync(text);
        Assert.Equal(
            ["Russia attacked somebody on 2023-07-31", "Ukraine attacked somebody on 2023-07-31, per Reuters", "GE7005", "Iran attacked somebody on 2023-07-31, per Reuters"],
            results.Select(static result => result.Value?.ToString() ?? result.Issues[0].Code));
        Assert.Equal(["1.0", "1.0", null, "2.0"], results.Select(static result => result.Value?.Extraction?.Version));
    }

    [Theory]
    [InlineData("1900", "GE7101")]
    [InlineData("", "GE7101")]
    public async Task Read_NoCameoCode_Issue(string code, string issue)
    {
        var result = Assert.Single(await ReadAsync(GdeltRow.Of(("EventCode", code))));
        Assert.False(result.IsRead);
        Assert.Equal((issue, "$.EventCode"), (result.Issues[0].Code, result.Issues[0].Path));
    }

    [Fact]
    public async Task Read_ValuesThatContradictTheCode_KeptWithIssue()
    {
        var result = Assert.Single(await ReadAsync(GdeltRow.Of(("EventBaseCode", "191"), ("EventRootCode", "19"), ("QuadClass", "1"), ("GoldsteinScale", "-10.0"))));
        Assert.Equal(["$.EventBaseCode", "$.QuadClass"], result.Issues.Select(static issue => issue.Path));
        Assert.Equal("""{"gdelt":{"EventBaseCode":"191","QuadClass":"1"}}""", result.Value!.Extra.ToString());
    }

    [Theory]
    [InlineData("SQLDATE", "20230231")]
    [InlineData("DATEADDED", "2023")]
    [InlineData("ActionGeo_Lat", "95")]
    [InlineData("ActionGeo_Type", "9")]
    public async Task Read_UnreadableValue_KeptWithIssue(string column, string value)
    {
        var result = Assert.Single(await ReadAsync(GdeltRow.Of(("ActionGeo_FullName", "Paris, Ile-De-France, France"), ("ActionGeo_CountryCode", "FR"), ("ActionGeo_Long", "2"), (column, value))));
        Assert.Equal(("GE7102", "$." + column), (result.Issues[0].Code, result.Issues[0].Path));
        Assert.Contains($"\"{column}\":\"{value}\"", result.Value!.Extra.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_Place_NameDivisionAndCountry()
    {
        var claim = await OneAsync(GdeltRow.Of(
            ("ActionGeo_Type", "4"), ("ActionGeo_FullName", "Kharkiv, Kharkivs'ka Oblast', Ukraine"), ("ActionGeo_CountryCode", "UP"), ("ActionGeo_Lat", "50"), ("ActionGeo_Long", "36.25"), ("ActionGeo_FeatureID", "-1041320")));
        var place = claim.Proposition.Event.Where!;
        Assert.Equal(("Kharkiv", "Kharkivs'ka Oblast'", "UA"), (place.Names.Main, place.Within!.Names.Main, place.Country!.Id[0].Value));
        Assert.Equal((PlacePrecision.Locality, new Coordinates(50, 36.25m), "gns:-1041320"), (place.Precision, place.Coordinates, place.Id[0].ToString()));
        Assert.Null(place.Within.Within);
    }

    [Fact]
    public async Task Read_CodeWithOtherMeaningInGdelt_HasGdeltsEvent()
    {
        var claim = await OneAsync(GdeltRow.Of(("EventCode", "107"), ("Actor1Name", "FRANCE"), ("Actor1CountryCode", "FRA"), ("Actor2Name", "ISRAEL"), ("Actor2CountryCode", "ISR")));
        Assert.Equal("France demanded a ceasefire from Israel on 2023-07-31, per Reuters", claim.ToString());
        Assert.Equal("gdelt-cameo", claim.Proposition.Event.Codings[0].Scheme.Text);
    }

    [Fact]
    public async Task Read_TargetWithoutPlace_KeptInExtra()
    {
        var claim = await OneAsync(GdeltRow.Of(("EventCode", "0873"), ("Actor1Name", "SERBIA"), ("Actor1CountryCode", "SRB"), ("Actor2Name", "KOSOVO"), ("Actor2CountryCode", "KSV")));
        Assert.Equal("""{"gdelt":{"Actor2CountryCode":"KSV","Actor2Name":"KOSOVO"}}""", claim.Extra.ToString());
    }

    [Fact]
    public async Task Read_CommasWithHeader_ByName()
    {
        const string text = "globaleventid,sqldate,actor1name,actor1countrycode,eventcode,sourceurl\n7,20230731,\"IRAN\",IRN,112,http://apnews.com/1\n";
        var results = await ReadAsync(text);
        Assert.Equal("GE7002", Assert.Single(results[0].Issues).Code);
        Assert.Equal("Iran accused somebody on 2023-07-31, per AP", results[1].Value!.ToString());
    }

    private static async Task<Claim> OneAsync(string text)
    {
        var result = Assert.Single(await ReadAsync(text));
        Assert.Empty(result.Issues);
        return result.Value!;
    }

    private static Task<List<ReadResult<Claim>>> ReadAsync(string text) => GdeltEventReader.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), cancellationToken: TestContext.Current.CancellationToken).ToListAsync();

    private static IEnumerable<(string, string)> Actor(string prefix, ReadOnlySpan<string> values)
    {
        var types = values[3].Split(';');
        return
        [
            (prefix + "Name", values[0]), (prefix + "CountryCode", values[1]), (prefix + "KnownGroupCode", values[2]), (prefix + "Type1Code", types[0]),
            (prefix + "Code", values[1] + values[2] + values[3]),
        ];
    }
}

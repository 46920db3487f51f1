namespace Geopol.Events.Tests.Interop;

/// <summary>Who reports an event of UCDP, from whom, and in which documents.</summary>
public class UcdpSourceTests
{
    [Fact]
    public async Task Read_OfficeAndOriginal_ChainOfTwoLinks()
    {
        var claim = await UcdpRows.ClaimAsync("900002");
        Assert.Equal(["report: Reuters", "say: locals"], claim.Attribution.Select(static link => link.ToString()));
        Assert.Equal("2021-03-30", claim.Attribution[0].On!.ToString());
        var item = Assert.Single(claim.Evidence);
        Assert.Equal(("More killed in the town", "Reuters", "2021-03-30"), (item.Document!.Title.Main, item.Document.Publisher!.ToString(), item.Document.Published.Text));
    }

    [Theory]
    [InlineData("900006")]
    [InlineData("900007")]
    [InlineData("900021")]
    public async Task Read_OriginalEqualToOffice_OneLink(string id) => Assert.Single((await UcdpRows.ClaimAsync(id)).Attribution);

    [Fact]
    public async Task Read_SeveralReports_EachIsEvidenceAndEachOfficeIsNamedOnce()
    {
        var claim = await UcdpRows.ClaimAsync("900009");
        Assert.Equal("report: Reuters and Associated Press", claim.Attribution[0].ToString());
        Assert.Null(claim.Attribution[0].On);
        Assert.Equal(["Reuters: Shells hit the city", "Associated Press: City under fire, again", "Reuters: Toll rises"], claim.Evidence.Select(static item => $"{item.Document!.Publisher}: {item.Document}"));
    }

    [Fact]
    public async Task Read_HeadlineWithSemicolon_PackedFormDecides()
    {
        var claim = await UcdpRows.ClaimAsync("900017", ("source_article", "\"The Irrawaddy,2022-02-02,Village burned; three dead\""), ("source_headline", "Village burned; three dead"));
        Assert.Equal("Village burned; three dead", Assert.Single(claim.Evidence).Document!.Title.Main);
    }

    [Theory]
    [InlineData("Reuters 1992-04-03", "Reuters", "1992-04-03")]
    [InlineData("May 18, Irrawaddy", "The Irrawaddy", "")]
    [InlineData("Kachin News Group: Army moves, 10 Apr 2012", "Kachin News Group", "")]
    [InlineData("Free Burma Rangers report 9 July 2009", "Free Burma Rangers", "")]
    [InlineData("Yearbook of nobody 2007", "", "")]
    [InlineData("South, Ashley (2003) \"Mon nationalism\"", "", "")]
    public async Task Read_FreeText_PublisherOnlyWhereKnown(string text, string publisher, string published)
    {
        var claim = await UcdpRows.ClaimAsync("900004", ("source_article", text));
        var document = Assert.Single(claim.Evidence).Document!;
        Assert.Equal((text, publisher, published), (document.Title.Main, document.Publisher?.ToString() ?? "", document.Published.Text));
        Assert.Equal(publisher.Length == 0 ? 0 : 1, claim.Attribution.Count);
    }

    [Fact]
    public async Task Read_Address_IsUrlOfDocument()
    {
        var claim = await UcdpRows.ClaimAsync("900024");
        Assert.Equal("http://www.example.org/Reports/20061212.html", Assert.Single(claim.Evidence).Document!.Url);
        Assert.True(claim.Attribution.IsEmpty);
    }

    [Theory]
    [InlineData("KNU, residents", "Karen National Union|residents")]
    [InlineData("local residents and resistance sources", "local residents|resistance sources")]
    [InlineData("army spokesman; ABSDF.", "army spokesman|All Burma Students' Democratic Front")]
    [InlineData("Zau Gengade, KIO commander", "Zau Gengade, KIO commander")]
    [InlineData("Ministry of Health and Sports", "Ministry of Health and Sports")]
    [InlineData("A resident", "resident")]
    [InlineData("thai police;thai police", "thai police")]
    [InlineData("rebel\nleader\n\nZaw Htay", "rebel leader|Zaw Htay")]
    public async Task Read_Original_IsSplitOnlyWhereSure(string text, string expected) =>
        Assert.Equal(expected, string.Join("|", (await UcdpRows.ClaimAsync("900001", ("source_original", text))).Attribution[1].Sources.Select(static source => source.ToString())));

    [Theory]
    [InlineData("775", "Karen National Union")]
    [InlineData("70", "KNU")]
    public async Task Read_AbbreviationOfGroup_MeansGroupOfCountry(string country, string expected) =>
        Assert.Equal(expected, (await UcdpRows.ClaimAsync("900001", ("source_original", "KNU"), ("country_id", country))).Attribution[1].Sources[0].ToString());

    [Theory]
    [InlineData("AGGREGATION EVENT")]
    [InlineData("Unclear")]
    public async Task Read_NoSource_IsKeptAndNoLink(string text)
    {
        var claim = await UcdpRows.ClaimAsync("900001", ("source_original", text));
        Assert.Single(claim.Attribution);
        Assert.Contains(text, claim.Extra.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_ReportsThatDontMatch_KeepsPackedForm()
    {
        var claim = await UcdpRows.ClaimAsync("900009", ("source_office", "Reuters News;BBC News"));
        Assert.Equal("report: Reuters and BBC", claim.Attribution[0].ToString());
        Assert.All(claim.Evidence, static item => Assert.True(item.Document!.Title.IsAbsent && item.Document.Published.IsAbsent));
        Assert.Contains("Toll rises", claim.Extra.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-1", false)]
    [InlineData("3", false)]
    [InlineData("7", true)]
    public async Task Read_NumberOfSources_IsKeptOnlyIfOther(string number, bool isKept) =>
        Assert.Equal(isKept, (await UcdpRows.ClaimAsync("900009", ("number_of_sources", number))).Extra.ToString().Contains("number_of_sources", StringComparison.Ordinal));
}

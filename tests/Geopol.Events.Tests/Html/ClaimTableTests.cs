using System.Xml.Linq;

namespace Geopol.Events.Tests;

public sealed class ClaimTableTests
{
    private static readonly Claim Sale = Claim.Parse("DPRK may sell munitions to Russia, per FT");

    [Fact]
    public void ToTable_Claims_HasARowForEach()
    {
        var table = StrictHtml.Parse(ReferenceCorpus.All.Select(static statement => statement.Claim).ToTable().ToHtml());

        Assert.Equal("27 claims", table.Descendants("caption").Single().Value);
        Assert.Equal(ReferenceCorpus.All.Select(static statement => statement.Claim.ToString()), RowsOf(table).Select(static row => row[0]));
    }

    [Fact]
    public void ToTable_RatedClaim_HasItsOriginAndRatings()
    {
        var rated = Sale with
        {
            Attribution = [.. Sale.Attribution, AttributionLink.Assess(Actor.Unnamed("experts")) with { Reliability = Reliability.B }],
            Credibility = Credibility.ProbablyTrue,
            Confidence = new() { Level = ConfidenceLevel.Moderate },
        };

        var table = StrictHtml.Parse(new[] { rated, Sale with { Attribution = default } }.ToTable().ToHtml());

        Assert.Equal([["experts, assess", "possible", "source B, item 2, confidence moderate"], ["not known", "possible", ""]], RowsOf(table).Select(static row => row[1..]));
        Assert.Equal(["Claim", "Origin", "How put", "Ratings"], table.Descendants("th").Select(static head => head.Value));
        Assert.All(table.Descendants("th"), static head => Assert.Equal("col", head.Attribute("scope")!.Value));
    }

    [Fact]
    public void ToHtml_MoreThanTwoHundredClaims_AreCutWithACount()
    {
        var table = Enumerable.Repeat(Sale, 1_234).ToTable();

        var html = StrictHtml.Parse(table.ToHtml());

        Assert.Equal(200, RowsOf(html).Count());
        Assert.EndsWith("1,034 more, not shown here.", html.Value, StringComparison.Ordinal);
        Assert.Equal(1_234, table.Claims.Count);
        Assert.Equal(table.ToHtml(), Enumerable.Repeat(Sale, 1_234).ToHtml());
    }

    [Fact]
    public void ToString_Claims_IsTheirSentences() =>
        Assert.Equal("DPRK may sell munitions to Russia, per FT\nDPRK may sell munitions to Russia", new[] { Sale, Sale with { Attribution = default } }.ToTable().ToString());

    [Fact]
    public void ToHtml_NoClaims_IsAnEmptyTable() => Assert.Empty(RowsOf(StrictHtml.Parse(Array.Empty<Claim>().ToTable().ToHtml())));

    [Fact]
    public void ToHtml_Issues_HaveTheirSeverityInWords()
    {
        var table = StrictHtml.Parse(ClaimJson.Read("{\"format\":\"geopol/1\"}").Issues.ToHtml());

        var row = Assert.Single(RowsOf(table));
        Assert.Equal(["error", "GE0104"], row[1..3]);
        Assert.Equal("1 issue", table.Descendants("caption").Single().Value);
        Assert.Equal("No issues.", StrictHtml.Parse(Sale.Check().ToHtml()).Elements("p").Single().Value);
    }

    private static IEnumerable<string[]> RowsOf(XElement table) =>
        table.Descendants("tbody").Elements("tr").Select(static row => row.Elements("td").Select(static cell => cell.Value).ToArray());
}

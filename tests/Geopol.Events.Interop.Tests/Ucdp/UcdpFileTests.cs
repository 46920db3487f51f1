using Geopol.Events.Json;
using Geopol.Events.Validation;

namespace Geopol.Events.Tests.Interop;

/// <summary>Entire files of UCDP: sentences, sums, forms, damages.</summary>
public class UcdpFileTests
{
    [Fact]
    public async Task Read_RowsMadeByHand_SaysExpectedSentences()
    {
        var expected = File.ReadLines(Repository.At("tests", "TestData", "interop", "ucdp", "ged-sentences.tsv")).Where(static line => !line.StartsWith('#')).ToArray();
        var file = await UcdpRows.ReadAsync(UcdpRows.All.ToCsv());
        Assert.Equal(30, expected.Length);
        Assert.Equal(expected, file.Claims.Select(static claim => $"{claim.Extraction!.Id}\t{claim}"));
    }

    [Fact]
    public async Task Read_RowsMadeByHand_EveryCellHasOneFate()
    {
        var file = await UcdpRows.ReadAsync(UcdpRows.All.ToCsv());
        file.AssertSums();
        Assert.Equal(30, file.Losses.Claims);
        Assert.Equal(new LocalDate(2024, 1, 1), file.Losses.LastDay);
        Assert.Equal(UcdpRows.All.Header, file.Losses.Columns.Select(static column => column.Column));
        Assert.All(file.Losses.Columns, static column => Assert.Equal(0, column.Dropped));
    }

    [Fact]
    public async Task Read_RowsMadeByHand_OnlyFaultsOfTheRow()
    {
        var file = await UcdpRows.ReadAsync(UcdpRows.All.ToCsv());
        var faults = file.Claims.SelectMany(static claim => claim.Check().Where(static issue => issue.Severity != IssueSeverity.Information).Select(issue => (claim.Extraction!.Id, issue.Code)));

        // Row 900025 has a low figure above its best one.
        Assert.Equal([("900025", "GE2801")], faults);
    }

    [Fact]
    public async Task Read_AnswerOfApi_SameClaimsAsCsv()
    {
        var csv = await UcdpRows.ReadAsync(UcdpRows.All.ToCsv());
        var json = await UcdpRows.ReadAsync(UcdpRows.All.ToJson("Result"));
        Assert.Equal(csv.Claims.Select(ClaimJson.Serialize), json.Claims.Select(ClaimJson.Serialize));
        json.AssertSums();
    }

    [Fact]
    public async Task Read_FewerColumns_OneIssueForFile()
    {
        var file = await UcdpRows.ReadAsync(UcdpRows.All.Without("source_office", "source_date", "source_headline", "gwnob").ToCsv());
        Assert.Equal(["GE7002"], file.Results[0].Issues.Select(static issue => issue.Code));
        Assert.Contains("source_office, source_date, source_headline, gwnob", file.Results[0].Issues[0].Message, StringComparison.Ordinal);
        Assert.Equal(30, file.Losses.Claims);
    }

    [Fact]
    public async Task Read_Release_IsVersionOfExtraction()
    {
        var file = await UcdpRows.ReadAsync(UcdpRows.All.Row("900001").ToCsv(), new UcdpOptions { Release = "25.1" });
        Assert.Equal(new Extraction { System = "UCDP GED", Version = "25.1", Id = "900001" }, file.Claims[0].Extraction);
    }

    [Fact]
    public void Page_TableOfColumns_IsThatOfReader() => FormatPage.AssertTable("ucdp.md", UcdpColumns.Table);

    [Fact]
    public void ReadAsync_NoStream_Throws() => Assert.Throws<ArgumentNullException>(static () => UcdpReader.ReadAsync(null!, cancellationToken: TestContext.Current.CancellationToken));

    /// <summary>The figures of 1,064 real events: each is a claim, and only figures that are out of order are a warning.</summary>
    [Fact]
    public async Task Read_FiguresOfRealEvents_WarnsOnlyOfFiguresOutOfOrder()
    {
        string[] columns = ["date_start", "date_end", "date_prec", "where_prec", "low", "best", "high"];
        var figures = File.ReadLines(Repository.At("tests", "TestData", "ucdp", "ged-figures.csv")).ToArray();
        Assert.Equal(string.Join(",", columns), figures[0]);
        var rows = figures.Skip(1).Select(line => UcdpRows.All.Row("900001", [.. columns.Zip(line.Split(','))]).ToCsv()).ToArray();
        var file = await UcdpRows.ReadAsync(rows[0] + string.Concat(rows.Skip(1).Select(static csv => csv[(csv.IndexOf('\n', StringComparison.Ordinal) + 1)..])));
        Assert.Equal(1064, file.Losses.Claims);
        var warned = file.Claims.Where(static claim => claim.Check().Any(static issue => issue is { Code: "GE2801", Severity: IssueSeverity.Warning })).ToArray();
        Assert.Equal(8, warned.Length);
        Assert.All(warned, static claim => Assert.True(claim.Event().Counts[0].Number is { } number && (number.Low > number.Best || number.Best > number.High)));
        Assert.All(file.Claims, static claim => Assert.DoesNotContain(claim.Check(), static issue => issue.Severity == IssueSeverity.Error));
    }

    [Fact]
    public async Task Read_DamagedFiles_IssuesAndTheRowsAfterTheDamage()
    {
        var whole = System.Text.Encoding.UTF8.GetBytes(UcdpRows.All.ToCsv());
        var text = System.Text.Encoding.UTF8.GetString(whole);
        var header = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        var tail = text.IndexOf("\n900028,", StringComparison.Ordinal);
        var random = new Random(20_230_731);
        for (var run = 0; run < (Tier.IsLong ? 2000 : 40); run++)
        {
            byte[] damaged = [.. whole.AsSpan(0, header), .. DamagedFile.Of(whole[header..], random, tail - header)];
            var file = await ImportedFile.ReadAsync(UcdpReader.ReadAsync(new MemoryStream(damaged), null, TestContext.Current.CancellationToken));
            Assert.Equal(file.Losses.Records, file.Losses.Claims + file.Losses.WithoutClaim);
            Assert.Equal(["900029", "900030"], file.Claims.TakeLast(2).Select(static claim => claim.Extraction!.Id));
            Assert.InRange(file.Claims.Count, 20, 32);
        }
    }

    [Fact]
    public async Task Read_CutFiles_NoException()
    {
        var random = new Random(4);
        foreach (var whole in new[] { UcdpRows.All.ToCsv(), UcdpRows.All.ToJson("Result") })
        {
            for (var run = 0; run < (Tier.IsLong ? 1000 : 20); run++)
            {
                var cut = DamagedFile.Cut(System.Text.Encoding.UTF8.GetBytes(whole), random);
                var file = await ImportedFile.ReadAsync(UcdpReader.ReadAsync(new MemoryStream(cut), null, TestContext.Current.CancellationToken));
                Assert.Equal(file.Losses.Records, file.Losses.Claims + file.Losses.WithoutClaim);
            }
        }
    }
}

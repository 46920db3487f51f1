using Geopol.Events.Json;
using Geopol.Events.Validation;

namespace Geopol.Events.Tests.Interop;

/// <summary>Entire files of ACLED: sentences, sums, layouts, damages.</summary>
public class AcledFileTests
{
    [Fact]
    public async Task Read_RowsMadeByHand_SaysExpectedSentences()
    {
        var expected = File.ReadLines(Repository.At("tests", "TestData", "interop", "acled", "sentences.tsv")).Where(static line => !line.StartsWith('#')).ToArray();
        var file = await AcledRows.ReadAsync(AcledRows.All.ToCsv());
        Assert.Equal(30, expected.Length);
        Assert.Equal(expected, file.Claims.Select(static claim => $"{claim.Extraction!.Id}\t{claim}"));
    }

    [Fact]
    public async Task Read_RowsMadeByHand_EveryCellHasOneFateAndNoClaimHasAFault()
    {
        var file = await AcledRows.ReadAsync(AcledRows.All.ToCsv());
        file.AssertSums();
        Assert.Empty(file.Codes);
        Assert.Equal(AcledRows.All.Header, file.Losses.Columns.Take(31).Select(static column => column.Column));
        Assert.All(file.Losses.Columns, static column => Assert.Equal(0, column.Dropped));
        Assert.DoesNotContain(file.Claims.SelectMany(static claim => claim.Check()), static issue => issue.Severity != IssueSeverity.Information);
        Assert.Equal(new LocalDate(2023, 11, 19), file.Losses.LastDay);
    }

    [Fact]
    public async Task Read_AnswerOfApi_SameClaimsAsCsv()
    {
        var csv = await AcledRows.ReadAsync(AcledRows.All.ToCsv());
        var json = await AcledRows.ReadAsync(AcledRows.All.ToJson("data"));
        Assert.Equal(csv.Claims.Select(ClaimJson.Serialize), json.Claims.Select(ClaimJson.Serialize));
        json.AssertSums();
    }

    [Fact]
    public async Task Read_StrippedLayout_ClaimsWithoutActors()
    {
        var file = await AcledRows.ReadAsync(
            "date,place,fatalities,event_type,latitude\n2020-03-01,Kabul,4,Battles,34.5\n2 April 2020,Herat,0,Protests,34.3\n2020-04-03,Farah,1,Earthquake,32.4\n");
        Assert.Equal("GE7002", Assert.Single(file.Results[0].Issues).Code);
        Assert.Equal(["GE7002", "GE7101"], file.Codes);
        Assert.Equal((3, 2), (file.Losses.Records, file.Losses.Claims));
        Assert.Equal(["clash [2020-03-01] Kabul", "demonstrate [2020-04-02] Herat"], file.Claims.Select(static claim => $"{claim.Event().Verb} [{claim.Event().When}] {claim.Event().Where}"));
        Assert.Equal(4, Assert.Single(file.Claims[0].Event().Counts).Number.Low);
        Assert.DoesNotContain(file.Claims.SelectMany(static claim => claim.Check()), static issue => issue.Severity != IssueSeverity.Information);
    }

    [Fact]
    public async Task Read_OlderAndNewerColumns_AreKnown()
    {
        var csv = AcledRows.All.Row("TST1").ToCsv().TrimEnd('\n').Split('\n');
        var file = await AcledRows.ReadAsync($"data_id,iso3,population_best,{csv[0]},mood\n9876,MMR,1200,{csv[1]},calm\n");
        Assert.Equal(["GE7003"], file.Codes);
        Assert.Contains("mood", file.Results[0].Issues[0].Message, StringComparison.Ordinal);
        Assert.Equal(
            """{"acled":{"data_id":"9876","iso3":"MMR","mood":"calm","population_best":"1200","region":"Southeast Asia","source_scale":"National"}}""",
            Assert.Single(file.Claims).Extra.ToString());
    }

    [Fact]
    public void Page_TableOfColumns_IsThatOfReader() => FormatPage.AssertTable("acled.md", AcledColumns.Table);

    [Fact]
    public void Table_EventTypes_SixWithTwentyFiveSubTypes()
    {
        Assert.Equal(6, AcledEventType.All.Select(static type => type.Type).Distinct().Count());
        Assert.Equal(25, AcledEventType.All.Count(static type => type.SubType is not null));
    }

    [Fact]
    public void ReadAsync_NoStream_Throws() => Assert.Throws<ArgumentNullException>(static () => AcledReader.ReadAsync(null!, cancellationToken: TestContext.Current.CancellationToken));

    [Fact]
    public async Task Read_DamagedFiles_IssuesAndTheRowsAfterTheDamage()
    {
        var whole = System.Text.Encoding.UTF8.GetBytes(AcledRows.All.ToCsv());
        var text = System.Text.Encoding.UTF8.GetString(whole);
        var header = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        var tail = text.IndexOf("\nTST28,", StringComparison.Ordinal);
        var random = new Random(19_970_101);
        for (var run = 0; run < (Tier.IsLong ? 2000 : 40); run++)
        {
            byte[] damaged = [.. whole.AsSpan(0, header), .. DamagedFile.Of(whole[header..], random, tail - header)];
            var file = await ImportedFile.ReadAsync(AcledReader.ReadAsync(new MemoryStream(damaged), null, TestContext.Current.CancellationToken));
            Assert.Equal(file.Losses.Records, file.Losses.Claims + file.Losses.WithoutClaim);
            Assert.Equal(["TST29", "TST30"], file.Claims.TakeLast(2).Select(static claim => claim.Extraction!.Id));
            Assert.InRange(file.Claims.Count, 20, 32);
        }
    }

    [Fact]
    public async Task Read_CutFiles_NoException()
    {
        var random = new Random(5);
        foreach (var whole in new[] { AcledRows.All.ToCsv(), AcledRows.All.ToJson("data") })
        {
            for (var run = 0; run < (Tier.IsLong ? 1000 : 20); run++)
            {
                var cut = DamagedFile.Cut(System.Text.Encoding.UTF8.GetBytes(whole), random);
                var file = await ImportedFile.ReadAsync(AcledReader.ReadAsync(new MemoryStream(cut), null, TestContext.Current.CancellationToken));
                Assert.Equal(file.Losses.Records, file.Losses.Claims + file.Losses.WithoutClaim);
            }
        }
    }
}

using System.Text.Json;

namespace Geopol.Events.Tests;

/// <summary>Each figure of the tables equals the figure of the shared file, or is a documented exception.</summary>
public sealed class ScaleTableTests
{
    public static TheoryData<string> Ids => [.. ScaleTable.ById.Keys];

    [Fact]
    public void File_EveryScale_HasATableOrIsLeftOutOnPurpose() =>
        Assert.Equal(ScaleTable.ById.Keys.Order(), Scales().Select(static scale => scale.GetProperty("id").GetString()!).Order());

    [Theory]
    [MemberData(nameof(Ids))]
    public void Table_AsCommitted_HasTheRowsOfTheFile(string id)
    {
        var rows = Scale(id).GetProperty("rows").EnumerateArray().Select(ScaleRow.Of).ToList();
        Assert.NotEmpty(rows);
        if (ScaleTable.ById[id] is { } table)
        {
            Assert.Equal(rows.Select(table.Exception), table.Rows());
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Table_AsCommitted_ClaimsNoBetterVerificationThanTheFile(string id)
    {
        var mark = Scale(id).GetProperty("verified").GetString()!;
        if (ScaleTable.ById[id] is { } table)
        {
            Assert.Equal(
                mark.Contains("NOT verified", StringComparison.Ordinal) && id != "phia.yardstick" ? Verification.NotVerified
                : mark.StartsWith("verified-secondary", StringComparison.Ordinal) ? Verification.Secondary
                : mark.StartsWith("verified-code", StringComparison.Ordinal) ? Verification.Code
                : Verification.Partly,
                table.Verified);
        }
    }

    [Fact]
    public void Icd203_OtherRowOfWords_AreSynonyms() => Assert.All(
        Scale("icd203.likelihood").GetProperty("rows").EnumerateArray(),
        static row => Assert.Contains(row.GetProperty("alt").GetString()!, Yardsticks.Icd203.Find(row.GetProperty("term").GetString()!)!.Synonyms));

    [Fact]
    public void Admiralty_Codes_AreThoseOfTheFile()
    {
        Assert.Equal(Codes("admiralty.reliability"), Admiralty.Reliabilities.Select(static rating => rating.Code.Text));
        Assert.Equal(Codes("admiralty.credibility"), Admiralty.Credibilities.Select(static rating => rating.Code.Text));
        Assert.Equal(Codes("iptc.eventoccurstatus"), EventOccurrence.Values.Select(static status => status.Code));
        Assert.Equal("F6", string.Concat(Admiralty.Reliabilities.Where(static r => !r.IsJudged).Select(static r => r.Code.Text)
            .Concat(Admiralty.Credibilities.Where(static c => !c.IsJudged).Select(static c => c.Code.Text))));
    }

    [Fact]
    public void Kent_AsPublished_IsTheFiguresOfTheFile() => Assert.All(
        Scale("kent1964").GetProperty("rows").EnumerateArray().Where(static row => row.GetProperty("tol").GetInt32() > 0),
        static row => Assert.Equal($"{row.GetProperty("mid")} %, give or take about {row.GetProperty("tol")} %", Yardsticks.Kent.Find(row.GetProperty("term").GetString()!)!.AsPublished));

    private static IEnumerable<string> Codes(string id) => Scale(id).GetProperty("rows").EnumerateArray().Select(static row => row.GetProperty("code").ToString());

    private static JsonElement Scale(string id) => Scales().Single(scale => scale.GetProperty("id").GetString() == id);

    private static List<JsonElement> Scales()
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(TestData.Path("scales", "scales.json")));
        return [.. file.RootElement.Clone().EnumerateArray()];
    }
}

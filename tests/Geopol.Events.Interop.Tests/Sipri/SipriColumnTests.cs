using System.Text;

namespace Geopol.Events.Tests.Interop;

/// <summary>Every column of both layouts is accounted for.</summary>
public class SipriColumnTests
{
    [Theory]
    [InlineData(SipriFile.Header, 16)]
    [InlineData(SipriFile.DealsHeader, 17)]
    public async Task GetLosses_PublishedHeader_HasEachColumnOnce(string header, int columns)
    {
        var import = SipriFile.Import(Encoding.UTF8.GetBytes(header));
        Assert.Empty(await import.ToListAsync());
        Assert.Equal(columns, import.GetLosses().Columns.Count);
        Assert.All(import.GetLosses().Columns, static column => Assert.NotEqual("", column.Note));
    }

    [Theory]
    [InlineData("register-bom.csv", 10, 16)]
    [InlineData("register-cp1252.csv", 11, 16)]
    [InlineData("register-years.csv", 3, 16)]
    [InlineData("deals.csv", 6, 17)]
    public async Task GetLosses_File_SumsToCells(string file, int rows, int columns)
    {
        var import = SipriFile.Import(SipriFile.Bytes(file));
        await import.ToListAsync();
        var losses = import.GetLosses();
        Assert.Equal((rows, rows, 0), (losses.Records, losses.Claims, losses.WithoutClaim));
        Assert.Equal(columns, losses.Columns.Count);
        ImportTesting.AssertSums(losses);
        Assert.All(losses.Columns, static column => Assert.Equal(0, column.Dropped));
        Assert.NotNull(losses.LastDay);
    }

    [Fact]
    public async Task GetLosses_Deals_CountsFates()
    {
        var import = SipriFile.Import(SipriFile.Bytes("deals.csv"));
        await import.ToListAsync();
        var columns = import.GetLosses().Columns;
        Assert.Equal((6, 0), (columns.Single(static column => column.Column == "Supplier").Mapped, columns.Single(static column => column.Column == "Supplier").Extra));
        Assert.Equal((0, 6), (columns.Single(static column => column.Column == "TIV deal unit").Mapped, columns.Single(static column => column.Column == "TIV deal unit").Extra));
    }

    /// <summary>The rows of a register of 2025 whose description has a commodity: 26,297 of 27,949.</summary>
    [Fact]
    public void Descriptions_ByFrequency_CoverMostRows()
    {
        var table = SipriDescriptions.Table().Where(static row => row.Rows is not null).ToArray();
        Assert.Equal(27_949, table.Sum(static row => row.Rows));
        Assert.InRange(table.Where(static row => !row.Commodity.IsAbsent).Sum(static row => row.Rows)!.Value / 27_949.0, 0.94, 1);
    }

    [Fact]
    public void Descriptions_Always_MeanSortsOfVocabulary() =>
        Assert.All(SipriDescriptions.Table().Where(static row => !row.Commodity.IsAbsent), static row => Assert.NotNull(GoodsVocabulary.Find(row.Commodity)));
}

namespace Geopol.Events.Tests.Interop;

/// <summary>The rows of ACLED that are made by hand.</summary>
internal static class AcledRows
{
    public static DelimitedRows All { get; } = DelimitedRows.Of("acled", "rows.csv");

    public static Task<ImportedFile> ReadAsync(string text) => ImportedFile.ReadAsync(AcledReader.ReadAsync(ImportedFile.Of(text), null, TestContext.Current.CancellationToken));

    /// <summary>The result of one row with changed cells.</summary>
    public static async Task<ReadResult<Claim>> RowAsync(string id, params (string Column, string Value)[] changes) =>
        Assert.Single((await ReadAsync(All.Row(id, changes).ToCsv())).Results);

    public static async Task<Claim> ClaimAsync(string id, params (string Column, string Value)[] changes)
    {
        var result = await RowAsync(id, changes);
        Assert.NotNull(result.Value);
        return result.Value;
    }
}

namespace Geopol.Events.Tests.Interop;

/// <summary>The rows of UCDP that are made by hand.</summary>
internal static class UcdpRows
{
    public static DelimitedRows All { get; } = DelimitedRows.Of("ucdp", "ged-rows.csv");

    public static Task<ImportedFile> ReadAsync(string text, UcdpOptions? options = null) =>
        ImportedFile.ReadAsync(UcdpReader.ReadAsync(ImportedFile.Of(text), options, TestContext.Current.CancellationToken));

    /// <summary>The result of one row with changed cells.</summary>
    public static async Task<ReadResult<Claim>> RowAsync(string id, params (string Column, string Value)[] changes) =>
        Assert.Single((await ReadAsync(All.Row(id, changes).ToCsv())).Results);

    public static async Task<Claim> ClaimAsync(string id, params (string Column, string Value)[] changes)
    {
        var result = await RowAsync(id, changes);
        Assert.NotNull(result.Value);
        return result.Value;
    }

    public static Interaction Event(this Claim claim) => Assert.IsType<Interaction>(claim.Proposition.Event);
}

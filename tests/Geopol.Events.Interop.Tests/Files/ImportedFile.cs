using System.Text;

namespace Geopol.Events.Tests.Interop;

/// <summary>A file that was read to its end: the results, and the report of losses.</summary>
internal sealed record ImportedFile(IReadOnlyList<ReadResult<Claim>> Results, LossReport Losses)
{
    public IReadOnlyList<Claim> Claims => [.. Results.Where(static result => result.Value is not null).Select(static result => result.Value!)];

    public IEnumerable<string> Codes => Results.SelectMany(static result => result.Issues).Select(static issue => issue.Code);

    public static async Task<ImportedFile> ReadAsync(ClaimImport import)
    {
        var results = await import.ToListAsync();
        return new ImportedFile(results, import.GetLosses());
    }

    public static Stream Of(string text) => new MemoryStream(Encoding.UTF8.GetBytes(text));

    /// <summary>Checks that the numbers of the report add up: records are claims or faulty, and each column has a cell for each record that has columns.</summary>
    public void AssertSums()
    {
        Assert.Equal(Claims.Count, Losses.Claims);
        ImportTesting.AssertSums(Losses);
    }
}

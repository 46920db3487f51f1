using System.Text;
using System.Text.Json;

namespace Geopol.Events.Tests.Interop;

/// <summary>Claims to STIX and back, and objects as files.</summary>
internal static class StixTesting
{
    public static async Task<byte[]> WriteAsync(IEnumerable<Claim> claims, StixWriteOptions? options = null)
    {
        using var stream = new MemoryStream();
        await StixWriter.WriteAsync(stream, claims, options);
        return stream.ToArray();
    }

    /// <summary>The objects of a bundle.</summary>
    public static List<JsonElement> ObjectsOf(byte[] bundle)
    {
        using var document = JsonDocument.Parse(bundle);
        return [.. document.RootElement.GetProperty("objects").EnumerateArray().Select(static one => one.Clone())];
    }

    public static ClaimImport Import(string text, StixReadOptions? options = null) => StixReader.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), options);

    public static Task<List<ReadResult<Claim>>> ReadAsync(string text, StixReadOptions? options = null) => Import(text, options).ToListAsync();

    public static async Task<List<Claim>> ReadClaimsAsync(byte[] bundle) =>
        [.. (await StixReader.ReadAsync(new MemoryStream(bundle)).ToListAsync()).Select(static result => result.Value).OfType<Claim>()];

    /// <summary>The objects are claims, things and objects without a claim; the last have issues; and the cells of each column add up.</summary>
    public static void AssertCounts(LossReport losses, List<ReadResult<Claim>> results)
    {
        Assert.Equal(losses.Records, losses.Claims + losses.Things + losses.WithoutClaim);
        Assert.Equal(losses.Claims, results.Count(static result => result.Value is not null));
        Assert.All(results.Where(static result => result.Value is null), static result => Assert.NotEmpty(result.Issues));
        Assert.Equal(losses.WithoutClaim, results.Count(static result => result.Value is null));
        var whole = losses.Records - results.Count(static result => result.Issues.Any(static issue => issue.Code is ImportIssueCodes.BrokenRecord or ImportIssueCodes.RecordTooLong));
        Assert.All(losses.Columns.Take(47), column => Assert.Equal(whole, column.Cells));
    }
}

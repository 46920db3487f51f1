using System.Text.RegularExpressions;

namespace Geopol.Events.Tests.Interop;

/// <summary>Objects of others as sentences, which were written by hand before the first run.</summary>
public partial class StixSentenceTests
{
    [Fact]
    public async Task Read_ObjectsOfOthers_SayWhatTheObjectsSay()
    {
        var expected = ImportTesting.Rows("stix", "sentences.tsv").Select(static row => $"{row[0]}: {row[1]}").ToList();

        var import = StixTesting.Import(await File.ReadAllTextAsync(ImportTesting.Path("stix", "sentences.ndjson"), TestContext.Current.CancellationToken));
        var results = await import.ToListAsync();

        var claims = results.Select(static result => result.Value).OfType<Claim>().ToList();
        Assert.Equal(30, expected.Count);
        Assert.Equal(expected, claims.Select(static claim => $"{claim.Extraction!.Id}: {Marks().Replace(claim.ToString(), "$1")}"));
        ImportTesting.AssertSound(claims);
        StixTesting.AssertCounts(import.GetLosses(), results);
    }

    [GeneratedRegex(@"\[([^|\]]+)(\|[^\]]*)?\]")]
    private static partial Regex Marks();
}

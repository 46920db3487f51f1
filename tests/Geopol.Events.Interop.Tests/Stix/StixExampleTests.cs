using System.Text;
using System.Text.Json;

namespace Geopol.Events.Tests.Interop;

/// <summary>OASIS's example files, and the vectors of its validator.</summary>
public class StixExampleTests
{
    /// <summary>The files with the numbers of claims, things and other objects, counted by hand.</summary>
    [Theory]
    [InlineData("indicator-for-c2-ip-address.json", 0, 0, 1)]
    [InlineData("indicator-to-campaign-relationship.json", 0, 0, 3)]
    [InlineData("indicators-for-C2-with-COA.json", 0, 1, 7)]
    [InlineData("infrastructure.json", 0, 0, 10)]
    [InlineData("interop-objectmarking-test.json", 0, 0, 1)]
    [InlineData("malicious-email-indicator-with-attachment.json", 0, 1, 5)]
    [InlineData("threat-reports/apt1.json", 8, 4, 64)]
    [InlineData("threat-reports/poisonivy.json", 1, 1, 153)]
    public async Task Read_ExampleOfOasis_CountsAllObjects(string file, int claims, int things, int others)
    {
        var import = StixTesting.Import(await File.ReadAllTextAsync(ImportTesting.Path("stix", "examples", file), TestContext.Current.CancellationToken));
        var results = await import.ToListAsync();

        var losses = import.GetLosses();
        Assert.Equal((claims, things, others), (losses.Claims, losses.Things, losses.WithoutClaim));
        StixTesting.AssertCounts(losses, results);
        Assert.DoesNotContain(results, static result => result.Issues.Any(static issue => issue.Severity == IssueSeverity.Error));
        Assert.All(results.Select(static result => result.Value).OfType<Claim>(), static claim => Assert.DoesNotContain(claim.Check(), static issue => issue.Severity == IssueSeverity.Error));
    }

    [Fact]
    public async Task Read_Apt1_AttributesTheThreatActorsToPersons()
    {
        var results = await StixTesting.ReadAsync(await File.ReadAllTextAsync(ImportTesting.Path("stix", "examples", "threat-reports", "apt1.json"), TestContext.Current.CancellationToken));

        var attributed = results.Select(static result => result.Value).OfType<Claim>().Select(static claim => claim.Proposition.Event).OfType<Interaction>().Where(static one => one.Verb.Text == "attribute").ToList();
        Assert.Equal(7, attributed.Count);
        Assert.Equal("Ugly Gorilla>JackWang", Pair(attributed[0]));
        Assert.All(attributed, static one => Assert.Empty(one.Agents));
    }

    [Fact]
    public async Task Read_ValidVectors_NoneIsRefused()
    {
        var valid = Vectors().Where(static vector => vector.IsValid).ToList();

        Assert.Equal(196, valid.Count);
        foreach (var (name, _, instance) in valid)
        {
            var results = await StixTesting.ReadAsync(instance);
            var errors = results.SelectMany(static result => result.Issues).Where(static issue => issue.Severity == IssueSeverity.Error).ToList();
            Assert.True(errors.Count == 0, $"{name}: {string.Join("; ", errors)}");
        }
    }

    [Fact]
    public async Task Read_AllVectorsAsOneFile_CountsAllObjects()
    {
        var vectors = Vectors().ToList();
        var import = StixTesting.Import(string.Join("\n", vectors.Select(static vector => vector.Instance)));
        var results = await import.ToListAsync();

        Assert.Equal(504, vectors.Count);
        StixTesting.AssertCounts(import.GetLosses(), results);
        Assert.True(import.GetLosses().Records >= 504);
    }

    private static string Pair(Interaction one) => $"{one.Objects[0]}>{one.Topics[0]}";

    private static IEnumerable<(string Name, bool IsValid, string Instance)> Vectors()
    {
        foreach (var line in File.ReadLines(ImportTesting.Path("stix", "validator-vectors.jsonl"), Encoding.UTF8))
        {
            using var vector = JsonDocument.Parse(line);
            yield return (vector.RootElement.GetProperty("test").GetString()!, vector.RootElement.GetProperty("valid").GetBoolean(), vector.RootElement.GetProperty("instance").GetRawText());
        }
    }
}

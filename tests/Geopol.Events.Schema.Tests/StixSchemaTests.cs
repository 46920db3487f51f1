using System.Text.Json;
using CsCheck;
using Geopol.Events.Interop;

namespace Geopol.Events.Tests;

/// <summary>OASIS's schemas accept every object that the library writes as STIX.</summary>
public class StixSchemaTests
{
    private const int Count = 1_000;

    [Fact]
    public async Task Write_CorpusAndRandomClaims_EveryObjectIsValid()
    {
        List<Claim> claims = [.. ReferenceCorpus.All.Select(static statement => statement.Claim)];
        ClaimGen.Claim.Sample(claims.Add, iter: Tier.Of(Count), threads: 1);

        var objects = await ObjectsOf(claims);
        var verdicts = Check(objects);

        Assert.Equal(claims.Count, objects.Count(static one => one.Contains("\"type\":\"note\"", StringComparison.Ordinal)));
        Assert.Equal(objects.Count, verdicts.Count);
        Assert.DoesNotContain(verdicts, static verdict => verdict.Length > 0);
    }

    [Fact]
    public void Check_NoteWithoutContent_IsRefused() =>
        Assert.Contains("content", Assert.Single(Check([
            """{"type":"note","spec_version":"2.1","id":"note--00000001-0000-5000-8000-000000000001","created":"2026-01-01T00:00:00.000Z","modified":"2026-01-01T00:00:00.000Z","object_refs":["identity--00000001-0000-5000-8000-000000000001"]}"""])), StringComparison.Ordinal);

    private static async Task<List<string>> ObjectsOf(IEnumerable<Claim> claims)
    {
        using var stream = new MemoryStream();
        await StixWriter.WriteAsync(stream, claims, cancellationToken: TestContext.Current.CancellationToken);
        using var bundle = JsonDocument.Parse(stream.ToArray());
        return [.. bundle.RootElement.GetProperty("objects").EnumerateArray().Select(static one => one.GetRawText())];
    }

    /// <summary>The errors of each object; an empty text where it is valid.</summary>
    private static List<string> Check(List<string> objects)
    {
        using var node = IndependentValidator.Start("validate-stix.mjs");

        // The pipes have small buffers, so the output must be read while the input is still being written.
        var writing = Task.Run(() =>
        {
            objects.ForEach(node.StandardInput.WriteLine);
            node.StandardInput.Close();
        });
        var verdicts = objects.Select(_ => node.StandardOutput.ReadLine() ?? "The validator has ended.").ToList();
        writing.GetAwaiter().GetResult();
        node.WaitForExit();
        return verdicts;
    }
}

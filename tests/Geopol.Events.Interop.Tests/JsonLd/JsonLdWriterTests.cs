using System.Text;
using System.Text.Json;
using Geopol.Events.Json;

namespace Geopol.Events.Tests.Interop;

/// <summary>Claims as JSON-LD. <c>tests/jsonld/run.sh</c> expands the document that is committed.</summary>
public class JsonLdWriterTests
{
    [Fact]
    public async Task Write_Corpus_IsTheCommittedDocument()
    {
        var path = ImportTesting.Path("jsonld", "corpus.jsonld");
        var text = await WriteAsync([.. ReferenceCorpus.All.Select(static statement => statement.Claim)]);
        if (Environment.GetEnvironmentVariable("REGENERATE") == "1")
        {
            await File.WriteAllTextAsync(path, text);
        }

        Assert.Equal(await File.ReadAllTextAsync(path), text);
    }

    [Fact]
    public async Task Write_Claim_WholeClaimIsThere()
    {
        var claim = ReferenceCorpus.S04;
        using var document = JsonDocument.Parse(await WriteAsync([claim]));
        var node = document.RootElement.GetProperty("@graph")[0];
        Assert.Equal(claim, ClaimJson.Deserialize(node.GetProperty("geopol:claim").GetRawText()));
        Assert.Equal(claim.ToString(), node.GetProperty("schema:text").GetString());
    }

    [Fact]
    public async Task Write_Denial_IsAttributedToTheUtteranceOnly()
    {
        using var document = JsonDocument.Parse(await WriteAsync([Claim.Parse("Reuters reports that Russia denies that DPRK sold munitions to Russia")]));
        var nodes = document.RootElement.GetProperty("@graph").EnumerateArray().ToList();
        Assert.False(nodes[0].TryGetProperty("prov:wasAttributedTo", out _));
        var denial = Assert.Single(nodes, static node => node.TryGetProperty("geopol:act", out var act) && act.GetString() == "deny");
        Assert.Equal("urn:geopol-events:actor:iso3166-1-alpha-2:RU", denial.GetProperty("prov:wasAttributedTo")[0].GetProperty("@id").GetString());
        var report = Assert.Single(nodes, static node => node.TryGetProperty("geopol:act", out var act) && act.GetString() == "report");
        Assert.Equal(denial.GetProperty("@id").GetString(), report.GetProperty("prov:wasQuotedFrom")[0].GetProperty("@id").GetString());
        Assert.Equal(report.GetProperty("@id").GetString(), nodes[0].GetProperty("prov:wasQuotedFrom")[0].GetProperty("@id").GetString());
    }

    [Fact]
    public async Task Write_WithoutWholeClaim_HasNoCopy()
    {
        using var stream = new MemoryStream();
        await JsonLdWriter.WriteAsync(stream, AsyncEnumerable.Repeat(ReferenceCorpus.S04, 1), new JsonLdOptions { IncludesWholeClaim = false });
        Assert.DoesNotContain("\"geopol:claim\":{\"format\"", Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Write_NoClaims_EmptyGraph()
    {
        using var document = JsonDocument.Parse(await WriteAsync([]));
        Assert.Equal(0, document.RootElement.GetProperty("@graph").GetArrayLength());
    }

    private static async Task<string> WriteAsync(IReadOnlyList<Claim> claims)
    {
        using var stream = new MemoryStream();
        await JsonLdWriter.WriteAsync(stream, claims.ToAsyncEnumerable());
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}

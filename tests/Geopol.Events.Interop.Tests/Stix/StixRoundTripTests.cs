using CsCheck;

namespace Geopol.Events.Tests.Interop;

/// <summary>Claims to STIX and back.</summary>
public class StixRoundTripTests
{
    /// <summary>The number of random claims: 1,000 in the long tier and a few dozen in the short one, because their sentences take long.</summary>
    internal static int Count => Tier.IsLong ? 1_000 : 40;

    [Fact]
    public async Task WriteAndRead_Corpus_IsEqual()
    {
        var claims = ReferenceCorpus.All.Select(static statement => statement.Claim).ToList();

        Assert.Equal(27, claims.Count);
        Assert.Equal(claims, await StixTesting.ReadClaimsAsync(await StixTesting.WriteAsync(claims)));
    }

    [Fact]
    public async Task WriteAndRead_RandomClaims_AreEqual()
    {
        var claims = Random(Count);

        var import = StixReader.ReadAsync(new MemoryStream(await StixTesting.WriteAsync(claims)), cancellationToken: TestContext.Current.CancellationToken);
        var results = await import.ToListAsync();

        Assert.Equal(claims, results.Select(static result => result.Value).OfType<Claim>());
        Assert.Equal(claims.Count, import.GetLosses().Claims);
        StixTesting.AssertCounts(import.GetLosses(), results);
    }

    [Fact]
    public async Task Write_SameClaims_SameBytes()
    {
        var claims = Random(10);

        Assert.Equal(await StixTesting.WriteAsync(claims), await StixTesting.WriteAsync(claims));
    }

    [Fact]
    public async Task Write_AsynchronousSequence_SameBytes()
    {
        var claims = Random(5);
        using var stream = new MemoryStream();

        await StixWriter.WriteAsync(stream, Yielded(claims), cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(await StixTesting.WriteAsync(claims), stream.ToArray());
    }

    [Fact]
    public async Task Write_WithoutExtension_HasTheSentenceAlone()
    {
        var claim = ReferenceCorpus.All[0].Claim;

        var bundle = await StixTesting.WriteAsync([claim], new StixWriteOptions { HasExtension = false });

        var objects = StixTesting.ObjectsOf(bundle);
        var note = Assert.Single(objects, static one => one.GetProperty("type").GetString() == "note");
        Assert.Equal(claim.ToString(), note.GetProperty("content").GetString());
        Assert.DoesNotContain(objects, static one => one.GetProperty("type").GetString() == "extension-definition" || one.TryGetProperty("extensions", out _));
    }

    internal static List<Claim> Random(int count)
    {
        List<Claim> claims = [];
        ClaimGen.Claim.Sample(claims.Add, iter: count, threads: 1, seed: "0N0XIzNsQ0O2");
        return claims[..count];
    }

    private static async IAsyncEnumerable<Claim> Yielded(IEnumerable<Claim> claims)
    {
        await Task.Yield();
        foreach (var claim in claims)
        {
            yield return claim;
        }
    }
}

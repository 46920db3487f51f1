using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>The open schema accepts every claim that the library writes.</summary>
public class RandomClaimSchemaTests(IndependentValidator validator) : IClassFixture<IndependentValidator>
{
    private const int Count = 10_000;

    [Fact]
    public void OpenSchema_EveryWrittenClaim_IsAccepted()
    {
        List<SchemaProbe> probes = [];
        ClaimGen.Claim.Sample(claim => probes.Add(new SchemaProbe(ClaimJson.Serialize(claim))), iter: Count, threads: 1);

        Assert.True(probes.Count >= Count);
        var verdicts = validator.Check(probes);

        Assert.DoesNotContain(verdicts.Select(static v => v.Errors).Zip(probes), static p => p.First.Length > 0);
    }
}

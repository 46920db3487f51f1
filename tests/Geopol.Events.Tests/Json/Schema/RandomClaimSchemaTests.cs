using CsCheck;

namespace Geopol.Events.Tests;

public class RandomClaimSchemaTests(IndependentValidator validator) : IClassFixture<IndependentValidator>
{
    [LongFact]
    public void OpenSchema_EveryWrittenClaim_IsAccepted()
    {
        List<SchemaProbe> probes = [];
        ClaimGen.Claim.Sample(claim => probes.Add(new SchemaProbe(ClaimJson.Serialize(claim))), iter: Tier.Of(10_000), threads: 1);

        Assert.True(probes.Count >= Tier.Of(10_000));
        var verdicts = validator.Check(probes);

        Assert.DoesNotContain(verdicts.Select(static v => v.Errors).Zip(probes), static p => p.First.Length > 0);
    }
}

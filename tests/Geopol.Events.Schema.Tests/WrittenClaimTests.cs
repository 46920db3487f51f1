namespace Geopol.Events.Tests;

/// <summary>The schemas accept the documents that the library writes, and documents that others may send.</summary>
public class WrittenClaimTests(IndependentValidator validator) : IClassFixture<IndependentValidator>
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Schema_EveryClaimOfTheCorpus_IsAccepted(bool strict)
    {
        var verdicts = validator.Check([.. ReferenceCorpus.All.Select(s => new SchemaProbe(ClaimJson.Serialize(s.Claim), strict))]);

        Assert.Equal(27, verdicts.Count);
        Assert.All(verdicts, static v => Assert.Equal("", v.Errors));
    }

    [Theory]
    [MemberData(nameof(AcceptableDocuments.Names), MemberType = typeof(AcceptableDocuments))]
    public void Schema_AcceptableDocument_AcceptsIt(string name) => Assert.Equal("", validator.Check(new SchemaProbe(AcceptableDocuments.Of(name))).Errors);
}

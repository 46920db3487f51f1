namespace Geopol.Events.Tests;

public sealed class CheckTests
{
    [Fact]
    public void Check_RichClaim_FindsNothing() => Assert.Empty(RichClaim.Value.Check());

    [Fact]
    public void Check_NothingFound_IsTheSharedEmptyList() => Assert.Same(RichClaim.Value.Check(), Subject.Said.Check());

    [Fact]
    public void Check_RichClaim_AllocatesNothing() => AssertAllocatesNothing([RichClaim.Value]);

    [Fact]
    public void Check_ClaimsOfTheCorpus_AllocatesNothing()
    {
        var claims = ReferenceCorpus.All.Select(static statement => statement.Claim).Where(static claim => claim.Check().Count == 0).ToArray();
        Assert.NotEmpty(claims);
        AssertAllocatesNothing(claims);
    }

    [Fact]
    public void Check_SoundValuesOfEachCase_AllocatesNothingWhereNothingIsFound()
    {
        var claims = RuleCases.All.SelectMany(static given => given.Sound).Select(static value => Subject.InClaim(value).Claim)
            .Where(static claim => claim.Check().Count == 0).ToArray();
        Assert.True(claims.Length > 100);
        AssertAllocatesNothing(claims);
    }

    [Fact]
    public void IsValid_WarningsAlone_IsTrue()
    {
        Assert.True(new Transfer { Kind = TransferKind.Sale }.Check() is [{ Severity: IssueSeverity.Warning }] issues && issues.IsValid());
        Assert.False((Subject.Supply with { Recipients = [CorpusActors.Dprk] }).Check().IsValid());
        Assert.True(RichClaim.Value.Check().IsValid());
    }

    [Fact]
    public void Issue_OfACheck_HasNoPlaceInAText() =>
        Assert.All(new Transfer().Check(), static issue => Assert.Equal((0, -1L), (issue.Line, issue.ByteOffset)));

    private static void AssertAllocatesNothing(Claim[] claims)
    {
        const int Rounds = 20;
        CheckAll(claims);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Rounds; i++)
        {
            CheckAll(claims);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void CheckAll(Claim[] claims)
    {
        foreach (var claim in claims)
        {
            claim.Check();
        }
    }
}

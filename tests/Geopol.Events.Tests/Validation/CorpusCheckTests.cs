namespace Geopol.Events.Tests;

public sealed class CorpusCheckTests
{
    public static TheoryData<string> Ids => [.. ReferenceCorpus.All.Select(static statement => statement.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Check_ClaimOfTheCorpus_HasNoError(string id) => Assert.True(ReferenceCorpus.Of(id).Claim.Check().IsValid());

    [Theory]
    [MemberData(nameof(Ids))]
    public void Validate_ClaimOfTheCorpus_IsValid(string id) => Assert.True(new ClaimValidator().Validate(ReferenceCorpus.Of(id).Claim).IsValid);

    [Fact]
    public void Check_AllOfTheCorpus_RemarksOnTheseOnly() => Assert.Equal(
        [],
        ReferenceCorpus.All.SelectMany(static statement => statement.Claim.Check().Select(issue => $"{statement.Id} {issue.Code} {Issue.Name(issue.Severity)} {issue.Path}")));
}

namespace Geopol.Events.Tests;

public sealed class RuleCaseTests
{
    public static TheoryData<string> Names => [.. RuleCases.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Check_BrokenValue_ReportsTheRuleAtItsPaths(string name)
    {
        var given = RuleCases.Of(name);
        var issues = Having(given.Code, Subject.Check(given.Broken));

        Assert.Equal(given.Paths, issues.Select(static issue => issue.Path));
        Assert.All(issues, issue => Assert.Equal(given.Severity, issue.Severity));
        Assert.All(issues, issue => Assert.Equal(Row(given.Code).Message, issue.Message));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Check_NearestSoundValues_DoNotReportTheRule(string name)
    {
        var given = RuleCases.Of(name);
        Assert.All(given.Sound, value => Assert.Empty(Having(given.Code, Subject.Check(value))));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Check_BrokenValueDeepInAClaim_ReportsTheWholePath(string name)
    {
        var given = RuleCases.Of(name);
        var (claim, place) = Subject.InClaim(given.Broken);

        Assert.Equal(given.Paths.Select(path => place + path[1..]), Having(given.Code, claim.Check()).Select(static issue => issue.Path));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Check_BrokenValueWithoutTheRule_ReportsAllElse(string name)
    {
        var given = RuleCases.Of(name);
        Assert.Equal(
            Subject.Check(given.Broken).Where(issue => issue.Code != given.Code),
            Subject.Check(given.Broken, ClaimRules.Default.Without(given.Code)));
    }

    [Fact]
    public void Rows_OfTheLibrary_EachHaveACaseAndNearestSoundValues()
    {
        var codes = ClaimRules.Default.Rows.Select(static row => row.Code).Order(StringComparer.Ordinal);

        Assert.Equal(codes, RuleCases.All.Select(static c => c.Code).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(codes, RuleCases.All.Where(static c => c.Sound.Length > 0).Select(static c => c.Code).Distinct().Order(StringComparer.Ordinal));
    }

    private static List<Issue> Having(string code, IEnumerable<Issue> issues) => [.. issues.Where(issue => issue.Code == code)];

    private static Rule Row(string code) => ClaimRules.Default.Rows.Single(row => row.Code == code);
}

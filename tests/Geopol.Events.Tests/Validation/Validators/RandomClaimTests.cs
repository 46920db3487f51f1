using CsCheck;

namespace Geopol.Events.Tests;

public sealed class RandomClaimTests
{
    private static readonly ClaimValidator Errors = new();
    private static readonly ClaimValidator Everything = new(ClaimRules.Default);

    [Fact]
    public void Validate_RandomClaims_FailsAtTheSamePathsAsCheck() => ClaimGen.Claim.Sample(
        static claim =>
        {
            var issues = claim.Check();
            var failures = Everything.Validate(claim).Errors;
            var errors = Errors.Validate(claim);
            return issues.Select(static issue => (issue.Code, issue.Path.TrimStart('$').TrimStart('.'))).SequenceEqual(failures.Select(static f => (f.ErrorCode, f.PropertyName)))
                && errors.IsValid == issues.IsValid()
                && (issues is [.., { Code: IssueCodes.More }] || errors.Errors.Select(static f => f.ErrorCode).SequenceEqual(issues.Where(static issue => issue.Severity == IssueSeverity.Error).Select(static issue => issue.Code)));
        },
        iter: Tier.Of(10_000));

    [Fact]
    public void Check_RandomClaimWrittenAndRead_FindsTheSame() => ClaimGen.Claim.Sample(
        static claim => ClaimJson.Deserialize(ClaimJson.SerializeToUtf8(claim)).Check().SequenceEqual(claim.Check()),
        iter: Tier.Of(10_000));

    [Fact]
    public void Check_RuleAboutActors_ListsEveryActorOfRandomClaims()
    {
        var rules = ClaimRules.Default.With(new Rule<Actor>("HOUSE1", IssueSeverity.Information, "", static _ => true, "Always."));
        ClaimGen.Claim.Sample(
            claim =>
            {
                var actors = Places.Of(claim).Where(static place => place.Value is Actor).Select(static place => place.Path).ToHashSet();
                var issues = claim.Check(rules);
                var found = issues.Where(static issue => issue.Code == "HOUSE1").Select(static issue => issue.Path).ToArray();
                return actors.IsSupersetOf(found) && found.Distinct().Count() == found.Length
                    && (found.Length == actors.Count || issues is [.., { Code: IssueCodes.More }]);
            },
            iter: Tier.Of(10_000));
    }
}

using FluentValidation;
using FluentValidation.Results;

namespace Geopol.Events.Tests;

public sealed class ValidatorTests
{
    public static TheoryData<string> Names => [.. RuleCases.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Validate_WithAllRules_FailsAsCheckDoes(string name)
    {
        var given = RuleCases.Of(name);
        foreach (var value in given.Sound.Append(given.Broken).Append(Subject.InClaim(given.Broken).Claim))
        {
            var issues = Subject.Check(value);
            var failures = ValidatorOf.Validate(value, ClaimRules.Default).Errors;

            Assert.Equal(issues.Select(static issue => (issue.Code, Name(issue.Path), issue.Message)), failures.Select(static f => (f.ErrorCode, f.PropertyName, f.ErrorMessage)));
            Assert.Equal(issues.Select(static issue => (object)issue), failures.Select(static f => f.CustomState));
            Assert.Equal(issues.Select(static issue => Translated(issue.Severity)), failures.Select(static f => f.Severity));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Validate_ByDefault_FailsWhereCheckHasAnError(string name)
    {
        var given = RuleCases.Of(name);
        foreach (var value in given.Sound.Append(given.Broken).Append(Subject.InClaim(given.Broken).Claim))
        {
            var errors = Subject.Check(value).Where(static issue => issue.Severity == IssueSeverity.Error);
            var result = ValidatorOf.Validate(value, null);

            Assert.Equal(Subject.Check(value).IsValid(), result.IsValid);
            Assert.Equal(errors.Select(static issue => issue.Code), result.Errors.Select(static f => f.ErrorCode));
        }
    }

    [Fact]
    public void RuleValidator_OfATypeWithoutRules_SaysWhichTypesHaveSome()
    {
        var exception = Assert.Throws<NotSupportedException>(static () => new RuleValidator<Place>());

        Assert.StartsWith("Place has no rules. Validate a Claim, Proposition,", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void EventValidator_AnyEvent_FailsAsCheckDoes(string name)
    {
        if (RuleCases.Of(name).Broken is not GeopolEvent content)
        {
            return;
        }

        Assert.Equal(content.Check().Select(static issue => Name(issue.Path)), new RuleValidator<GeopolEvent>(ClaimRules.Default).Validate(content).Errors.Select(static f => f.PropertyName));
    }

    [Fact]
    public void ValidateAndThrow_ErrorOrWarning_ThrowsForTheErrorOnly()
    {
        var validator = new ClaimValidator();
        validator.ValidateAndThrow(Subject.Said with { Attribution = [] });

        var thrown = Assert.Throws<ValidationException>(() => validator.ValidateAndThrow(Selfish));
        Assert.Equal((IssueCodes.OwnRecipient, "proposition.event.recipients[0]"), (Assert.Single(thrown.Errors).ErrorCode, thrown.Errors.Single().PropertyName));
    }

    [Fact]
    public async Task ValidateAsync_BrokenClaim_FailsAsValidateDoes()
    {
        var result = await new ClaimValidator().ValidateAsync(Selfish, TestContext.Current.CancellationToken);
        Assert.Equal("proposition.event.recipients[0]", Assert.Single(result.Errors).PropertyName);
    }

    [Fact]
    public void SetValidator_MemberOfAnOrder_PutsTheMemberBeforeThePath()
    {
        var result = new OrderValidator().Validate(new Order(Selfish, [Subject.Said, Selfish]));

        Assert.Equal(["Claim.proposition.event.recipients[0]", "Claims[1].proposition.event.recipients[0]"], result.Errors.Select(static f => f.PropertyName));
        Assert.All(result.Errors, static f => Assert.Equal("$.proposition.event.recipients[0]", Assert.IsType<Issue>(f.CustomState).Path));
    }

    [Fact]
    public void SetValidator_RuleAboutTheValueItself_NamesTheMemberAlone()
    {
        var rules = ClaimRules.Default.With(new Rule<Claim>("HOUSE1", IssueSeverity.Error, "", static c => c.Links.IsEmpty, "Link it."));
        Assert.Equal(["Claim", "Claims[0]"], new OrderValidator(rules.AtLeast(IssueSeverity.Error)).Validate(new Order(Subject.Said, [Subject.Said])).Errors.Select(static f => f.PropertyName));
        Assert.Equal([""], new ClaimValidator(rules.AtLeast(IssueSeverity.Error)).Validate(Subject.Said).Errors.Select(static f => f.PropertyName));
    }

    [Fact]
    public void SetValidator_AbsentMember_IsNotAsked() => Assert.True(new OrderValidator().Validate(new Order(null, [])).IsValid);

    [Fact]
    public void Include_InAValidatorOfAUser_AddsItsRules()
    {
        var result = new HouseValidator().Validate(Selfish);
        Assert.Equal([("proposition.event.recipients[0]", IssueCodes.OwnRecipient), ("Links", "HOUSE2")], result.Errors.Select(static f => (f.PropertyName, f.ErrorCode)));
    }

    [Fact]
    public void Validate_InParallel_IsTheSameForAll()
    {
        var validator = new ClaimValidator();
        var results = Enumerable.Range(0, 200).AsParallel().Select(i => validator.Validate(i % 2 == 0 ? Selfish : Subject.Said).Errors.Count).ToList();
        Assert.Equal(100, results.Sum());
    }

    private static Claim Selfish => Subject.Said with { Proposition = Subject.Supply with { Recipients = [CorpusActors.Dprk] } };

    private static string Name(string path) => path == "$" ? "" : path["$.".Length..];

    private static FluentValidation.Severity Translated(IssueSeverity severity) => severity switch
    {
        IssueSeverity.Error => FluentValidation.Severity.Error,
        IssueSeverity.Warning => FluentValidation.Severity.Warning,
        _ => FluentValidation.Severity.Info,
    };

    private sealed record Order(Claim? Claim, Claim[] Claims);

    private sealed class OrderValidator : AbstractValidator<Order>
    {
        public OrderValidator(ClaimRules? rules = null)
        {
            RuleFor(static order => order.Claim!).SetValidator(new ClaimValidator(rules));
            RuleForEach(static order => order.Claims).SetValidator(new ClaimValidator(rules));
        }
    }

    private sealed class HouseValidator : AbstractValidator<Claim>
    {
        public HouseValidator()
        {
            Include(new ClaimValidator());
            RuleFor(static claim => claim.Links).Must(static links => !links.IsEmpty).WithErrorCode("HOUSE2");
        }
    }
}

using System.Globalization;

namespace Geopol.Events.Tests;

/// <summary>The largest claims have 16 MB. They are checked quickly.</summary>
public sealed class ManyPartiesTests
{
    private static readonly int Many = Tier.Of(200_000);

    [Fact]
    public void Check_AgreementOfVeryMany_FindsTheOneThatStandsTwice()
    {
        var parties = Named(Many);
        parties[Many - 1] = parties[7];
        Assert.Equal([$"$.parties[{Many - 1}]"], Twice(parties));
    }

    [Fact]
    public void Check_VeryManyOfOneNameAndAsManyKinds_ComesToAnEnd() => Assert.Empty(Twice(
        [.. Enumerable.Range(0, Many).Select(static i => new Actor { Kind = ActorKind.Parse("kind-" + Text(i)), Names = Name("Same") })]));

    [Theory]
    [InlineData(2)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(90)]
    public void Check_FewAndMany_FindTheSame(int count)
    {
        var parties = Named(count);
        parties[count - 1] = parties[0];
        parties[count / 2] = parties[0] with { Kind = ActorKind.State };
        var found = Twice(parties);
        Assert.Equal(new[] { count / 2, count - 1 }.Where(static i => i > 0).Distinct().Select(static i => $"$.parties[{i}]"), found);
    }

    [Fact]
    public void Check_MoreIssuesThanAreListed_EndsWithOneAsGraveAsTheRest()
    {
        var same = new Actor { Names = Name("Same") };
        var agreement = new Agreement { Parties = [.. Enumerable.Repeat(same, Many), new Actor()] };
        var issues = agreement.Check();
        Assert.Equal(101, issues.Count);
        Assert.Equal((IssueCodes.More, IssueSeverity.Error, "$"), (issues[100].Code, issues[100].Severity, issues[100].Path));
        Assert.Equal(IssueSeverity.Warning, new Agreement { Parties = [.. Enumerable.Repeat(same, Many)] }.Check()[100].Severity);
        Assert.False(issues.IsValid());
    }

    [Fact]
    public void Check_TransferBetweenVeryMany_FindsTheFirstOnBothSides()
    {
        var (suppliers, recipients) = (Named(Many), Named(Many + 5)[5..]);
        var issues = new Transfer { Suppliers = [.. suppliers], Recipients = [.. recipients] }.Check();

        Assert.Equal(["$.recipients[0]"], issues.Where(static issue => issue.Code == IssueCodes.OwnRecipient).Select(static issue => issue.Path));
        Assert.Empty(new Transfer { Suppliers = [.. suppliers], Recipients = [.. Named(2 * Many)[Many..]] }.Check());
    }

    [Fact]
    public void Check_TransferBetweenTwoOfVeryManyCodesAndNames_ComparesThemInOrder()
    {
        Assert.Empty(Between("s", "t").Check());
        Assert.Equal(["$.recipients[0]"], Between("s", "s").Check().Select(static issue => issue.Path));
    }

    private static Transfer Between(string supplier, string recipient) => new()
    {
        Suppliers = [ManyCoded(supplier)],
        Recipients = [ManyCoded(recipient)],
    };

    private static Actor ManyCoded(string prefix) => new()
    {
        Id = [.. Enumerable.Range(0, Many).Select(i => new Identifier(IdentifierScheme.Parse(prefix + Text(i)), "1"))],
        Names = LocalizedText.Of([.. Enumerable.Range(0, Many).Select(i => new LanguageText(LanguageTag.Parse(prefix + "-" + Text(i)), "Same"))]),
    };

    private static Actor[] Named(int count) =>
        [.. Enumerable.Range(0, count).Select(static i => new Actor { Names = Name("Party " + Text(i)) })];

    private static LocalizedText Name(string text) => LocalizedText.Of(LanguageTag.English, text);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<string> Twice(Actor[] parties) =>
        new Agreement { Parties = [.. parties] }.Check().Where(static issue => issue.Code == IssueCodes.PartyTwice).Select(static issue => issue.Path);
}

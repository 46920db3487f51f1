namespace Geopol.Events.Tests;

public sealed class ClaimRulesTests
{
    private static readonly Claim Selfish = Subject.Said with { Proposition = Proposition.Of(Subject.Supply with { Recipients = [CorpusActors.Dprk] }) with { Modality = Modality.Asserted } };

    [Fact]
    public void Without_Code_LeavesAllOtherRowsInOrder()
    {
        var rules = ClaimRules.Default.Without(IssueCodes.OwnRecipient);

        Assert.Equal(ClaimRules.Default.Rows.Where(static row => row.Code != IssueCodes.OwnRecipient), rules.Rows);
        Assert.NotEmpty(Selfish.Check());
        Assert.Empty(Selfish.Check(rules));
    }

    [Fact]
    public void With_RuleOfAUser_IsAskedBesideTheOthers()
    {
        var row = new Rule<Transfer>("HOUSE1", IssueSeverity.Error, "items", static t => t.Items.Count < 2, "Two items at least.");
        var issues = Selfish.Check(ClaimRules.Default.With(row));

        Assert.Equal([(IssueCodes.OwnRecipient, "$.proposition.event.recipients[0]"), ("HOUSE1", "$.proposition.event.items")],
            issues.Select(static issue => (issue.Code, issue.Path)));
        Assert.Equal("Two items at least.", issues[1].Message);
    }

    [Fact]
    public void With_RuleAboutItems_ReportsEachItem()
    {
        var row = new Rule<Transfer>("HOUSE2", IssueSeverity.Warning, "items[*].name", static (t, from) => from < t.Items.Count ? from : -1, "Name it.");
        var claim = Subject.Said with { Proposition = Proposition.Of(Subject.Supply with { Items = [CorpusGoods.Grain, CorpusGoods.Oil, CorpusGoods.Arms] }) with { Modality = Modality.Asserted } };

        Assert.Equal(
            ["$.proposition.event.items[0].name", "$.proposition.event.items[1].name", "$.proposition.event.items[2].name"],
            claim.Check(ClaimRules.Default.With(row)).Select(static issue => issue.Path));
    }

    [Fact]
    public void With_TypeThatNoRuleIsAskedAbout_SaysSo()
    {
        var row = new Rule<Wording>("HOUSE3", IssueSeverity.Warning, "", static _ => true, "No.");
        var thrown = Assert.Throws<ArgumentException>(() => ClaimRules.Default.With(row));
        Assert.Contains("Wording. Write the rule for the type that contains the value", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WithSeverity_Code_ChangesItsRowsOnly()
    {
        var rules = ClaimRules.Default.WithSeverity(IssueCodes.QuoteWithoutLanguage, IssueSeverity.Error);
        var changed = ClaimRules.Default.Rows.Zip(rules.Rows).Where(static pair => pair.First.Severity != pair.Second.Severity).ToList();

        Assert.Equal(IssueCodes.QuoteWithoutLanguage, Assert.Single(changed).Second.Code);
        Assert.Equal(ClaimRules.Default.Rows.Select(static row => row.ToString()), rules.Rows.Select(static row => row.ToString()));
        var quoting = Subject.Said with { Attribution = [CorpusChain.Paper with { Quotes = [new() { Text = "ja" }] }] };
        Assert.True(quoting.Check().IsValid());
        Assert.False(quoting.Check(rules).IsValid());
    }

    [Theory]
    [InlineData(IssueSeverity.Information)]
    [InlineData(IssueSeverity.Warning)]
    [InlineData(IssueSeverity.Error)]
    public void AtLeast_Severity_KeepsWhatIsAsGraveOrGraver(IssueSeverity severity) =>
        Assert.Equal(ClaimRules.Default.Rows.Where(row => row.Severity >= severity), ClaimRules.Default.AtLeast(severity).Rows);

    [Fact]
    public void Without_UnknownCode_SaysWhichAndWhereTheyAreListed()
    {
        var thrown = Assert.Throws<ArgumentException>(() => ClaimRules.Default.Without("GE9999"));
        Assert.Contains("No rule has the code 'GE9999': see the list of issue codes", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ClaimRules.Default.WithSeverity("GE0101", IssueSeverity.Error));
        Assert.Throws<ArgumentException>(() => ClaimRules.Default.Without(IssueCodes.OwnRecipient).Without(IssueCodes.OwnRecipient));
        Assert.Throws<ArgumentNullException>(() => ClaimRules.Default.Without(null!));
        Assert.Throws<ArgumentNullException>(() => ClaimRules.Default.With(null!));
    }

    [Fact]
    public void Default_AfterAllThat_IsUnchanged()
    {
        var rows = ClaimRules.Default.Rows.ToList();
        _ = ClaimRules.Default.Without(IssueCodes.OwnRecipient).WithSeverity(IssueCodes.NoAct, IssueSeverity.Error).AtLeast(IssueSeverity.Error)
            .With(new Rule<Claim>("HOUSE4", IssueSeverity.Error, "", static _ => false, "No."));

        Assert.Equal(rows, ClaimRules.Default.Rows);
        Assert.Equal($"{rows.Count} rules", ClaimRules.Default.ToString());
    }

    [Theory]
    [InlineData("items")]
    [InlineData("items[*].codes[*]")]
    public void Rule_AboutItemsWithoutOneStar_IsRefused(string path) =>
        Assert.Throws<ArgumentException>(() => new Rule<Transfer>("HOUSE5", IssueSeverity.Error, path, static (_, _) => -1, "No."));

    [Fact]
    public void Rule_WithoutCodeOrMessage_IsRefused()
    {
        Assert.ThrowsAny<ArgumentException>(() => new Rule<Claim>("", IssueSeverity.Error, "", static _ => false, "No."));
        Assert.ThrowsAny<ArgumentException>(() => new Rule<Claim>("HOUSE6", IssueSeverity.Error, "", static _ => false, ""));
        Assert.Throws<ArgumentNullException>(() => new Rule<Claim>("HOUSE6", IssueSeverity.Error, null!, static _ => false, "No."));
    }

    [Fact]
    public void WithMessages_Codes_ChangeMessagesOnly()
    {
        var rules = ClaimRules.Default.WithMessages(new Dictionary<string, string> { [IssueCodes.OwnRecipient] = "Lieferant und Empfänger sind derselbe." });

        Assert.Equal(
            [(IssueCodes.OwnRecipient, IssueSeverity.Error, "$.proposition.event.recipients[0]", "Lieferant und Empfänger sind derselbe.")],
            Selfish.Check(rules).Select(static issue => (issue.Code, issue.Severity, issue.Path, issue.Message)));
        Assert.Equal(ClaimRules.Default.Rows.Where(static row => row.Code != IssueCodes.OwnRecipient), rules.Rows.Where(static row => row.Code != IssueCodes.OwnRecipient));
        Assert.Equal("Lieferant und Empfänger sind derselbe.", new ClaimValidator(rules).Validate(Selfish).Errors[0].ErrorMessage);
    }

    [Fact]
    public void WithMessage_UnknownCodeOrEmptyMessage_Throws()
    {
        Assert.Throws<ArgumentException>(static () => ClaimRules.Default.WithMessage("GE9999", "x"));
        Assert.Throws<ArgumentException>(static () => ClaimRules.Default.WithMessage(IssueCodes.OwnRecipient, ""));
        Assert.Throws<ArgumentNullException>(static () => ClaimRules.Default.WithMessage(IssueCodes.OwnRecipient, null!));
    }
}

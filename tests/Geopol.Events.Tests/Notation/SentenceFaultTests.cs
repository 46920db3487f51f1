namespace Geopol.Events.Tests;

/// <summary>If a text isn't a sentence, the message says where the fault is, which words are there, and which words could be there.</summary>
public sealed class SentenceFaultTests
{
    private static readonly (string Sentence, string Message)[] All = [.. FaultTable.Names, .. FaultTable.Verbs, .. FaultTable.Lists, .. FaultTable.Figures, .. FaultTable.Missing, .. FaultTable.Spelling];

    public static TheoryData<string, string> Faulty
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var (sentence, message) in All)
            {
                rows.Add(sentence, message);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Faulty))]
    public void TryParse_FaultySentence_SaysWhereAndWhatCouldStandThere(string sentence, string message)
    {
        Assert.False(ClaimNotation.Default.TryParse(sentence.AsSpan(), out var claim, out NotationIssue fault));
        Assert.Null(claim);
        Assert.Equal(message, fault.ToString());
        Assert.InRange(fault.Column, 1, sentence.Length + 1);
    }

    [Fact]
    public void Messages_OfTheTable_AreAtLeast150AndNoneIsLong()
    {
        Assert.True(All.Length >= 150, $"{All.Length} sentences");
        Assert.Equal(All.Length, All.Select(static row => row.Sentence).Distinct().Count());
        Assert.All(All, static row => Assert.True(row.Message.Length < 260, row.Message));
    }

    // Follows the suggestion as a user would. It replaces the word, or the words in the brackets.
    [Theory]
    [MemberData(nameof(Faulty))]
    public void Suggestions_Followed_AreAcceptedOrLeadFurtherRight(string sentence, string message)
    {
        Assert.False(ClaimNotation.Default.TryParse(sentence.AsSpan(), out _, out NotationIssue fault));
        if (fault.Suggestion is not { } suggestion)
        {
            Assert.DoesNotContain("did you mean", message, StringComparison.Ordinal);
            return;
        }

        var start = fault.Column - 1;
        var replaced = suggestion[0] == '[' ? suggestion.Length - 2 : fault.Found!.Length;
        var followed = $"{sentence[..start]}{suggestion}{sentence[(start + replaced)..]}";
        Assert.True(suggestion[0] != '[' || sentence.AsSpan(start, replaced).SequenceEqual(suggestion.AsSpan(1, replaced)), suggestion);
        if (!ClaimNotation.Default.TryParse(followed.AsSpan(), out _, out NotationIssue next))
        {
            Assert.True(next.Column > start + suggestion.Length, $"{followed}: {next}");
        }
    }

    // A suggestion never changes the meaning, and brackets never contain a verb.
    [Theory]
    [InlineData("China sanctoned Japan", "sanctioned")]
    [InlineData("DPRK has selled munitions to Russia", "sold")]
    [InlineData("DPRK ought to sell munitions", null)]
    [InlineData("DPRK may frobnicate munitions", null)]
    [InlineData("Perhaps DPRK sold munitions", null)]
    [InlineData("They sold arms to Russia", null)]
    [InlineData("Acme selld arms to Russia", "[Acme]")]
    [InlineData("Acme Attacked Ukraine", "[Acme]")]
    [InlineData("[Acme] selld arms to Russia", "sold")]
    [InlineData("DPRK sold to Russia munitions", null)]
    public void Suggestions_OfAnotherMeaning_AreNotGiven(string sentence, string? suggestion)
    {
        Assert.False(ClaimNotation.Default.TryParse(sentence.AsSpan(), out _, out NotationIssue fault));
        Assert.Equal(suggestion, fault.Suggestion);
    }

    // This test doesn't use theory data, because lone surrogates are lost there.
    [Fact]
    public void TryParse_NoLetters_ShowsThemEscaped()
    {
        AssertFault("\ud800 sold arms", "column 1: '\\uD800' is not expected here; expected: an actor, 'according to', 'if', 'unless', 'it is', 'there is', 'somebody' or 'neither'.");
        AssertFault("[\ud800] sold arms", "column 1: write a text in the brackets: [Acme Ltd].");
        AssertFault("DPRK sold [x\udc00y] to Russia", "column 11: write a text in the brackets: [Acme Ltd].");
        AssertFault("[x|\udc00] sold arms", "column 1: after the bar, write a kind, the code of a country or a language: [Georgia|GE], [Acme|company].");
        AssertFault("", "column 1: the text ends too early; expected: an actor, 'according to', 'if', 'unless', 'it is', 'there is', 'somebody' or 'neither'.");
        AssertFault("   ", "column 4: the text ends too early; expected: an actor, 'according to', 'if', 'unless', 'it is', 'there is', 'somebody' or 'neither'.");
        AssertFault(
            "DPRK may sell munitions\n",
            "column 15: 'munitions\\u000A' is not expected here; expected: an actor, people, goods, money, 'somebody', 'to', 'for', 'in exchange for', ...; did you mean 'munitions'?");
    }

    private static void AssertFault(string sentence, string message)
    {
        Assert.False(ClaimNotation.Default.TryParse(sentence.AsSpan(), out _, out NotationIssue fault));
        Assert.Equal(message, fault.ToString());
    }

    [Fact]
    public void TryParse_NestedTooDeep_SaysSo()
    {
        var deal = string.Concat(Enumerable.Repeat("Russia and DPRK discuss a deal in which ", 20));

        Assert.False(ClaimNotation.Default.TryParse(deal.AsSpan(), out _, out NotationIssue fault));
        Assert.EndsWith(": clauses are nested too deep.", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void TryParse_ManySpeakers_SaysSo()
    {
        var chain = string.Concat(Enumerable.Repeat("FT reports that ", 20)) + "DPRK sold arms";

        Assert.False(ClaimNotation.Default.TryParse(chain.AsSpan(), out _, out NotationIssue fault));
        Assert.Equal("column 273: at most sixteen speakers may come before what is said.", fault.ToString());
    }

    [Fact]
    public void Parse_FaultySentence_ThrowsWithTheMessage()
    {
        var thrown = Assert.Throws<FormatException>(static () => Claim.Parse("DPRK mya sell munitions"));

        Assert.Equal("column 6: 'mya' is not expected here; expected: a verb, 'and', 'reportedly', 'may', 'can', 'will', 'would', 'must', ...; did you mean 'may'?", thrown.Message);
    }

    [Fact]
    public void TryParse_FaultySentence_GivesAnIssueOfTheNotation()
    {
        Assert.False(ClaimNotation.Default.TryParse("DPRK may sel munitions", out _, out IReadOnlyList<Issue> issues));

        var issue = Assert.Single(issues);
        Assert.Equal(IssueCodes.NoSentence, issue.Code);
        Assert.Equal(IssueSeverity.Error, issue.Severity);
        Assert.Equal("column 10: 'sel' is not expected here; expected: a verb, 'not', 'have' or 'be'; did you mean 'sell'?", issue.Message);
    }

    [Fact]
    public void TryParse_Null_IsNoSentence() => Assert.False(ClaimNotation.Default.TryParse(null, out _, out IReadOnlyList<Issue> _));
}

namespace Geopol.Events.Tests;

/// <summary>Where a text is no sentence, the message says where, what stands there, and what could.</summary>
public sealed class SentenceFaultTests
{
    private static readonly (string Sentence, string Message)[] All = [.. FaultTable.Names, .. FaultTable.Verbs, .. FaultTable.Lists, .. FaultTable.Figures, .. FaultTable.Missing];

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
        Assert.False(ClaimNotation.Default.TryParse(sentence.AsSpan(), out var claim, out NotationFault fault));
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

    // Not as data of a theory: lone surrogates don't survive that.
    [Fact]
    public void TryParse_NoLetters_ShowsThemEscaped()
    {
        AssertFault("\ud800 sold arms", "column 1: '\\uD800' stands where an actor, 'according to', 'if' or 'it is unknown' is expected.");
        AssertFault("[\ud800] sold arms", "column 1: brackets hold a text: [Acme Ltd].");
        AssertFault("DPRK sold [x\udc00y] to Russia", "column 11: brackets hold a text: [Acme Ltd].");
        AssertFault("[x|\udc00] sold arms", "column 4: behind the bar stands what it is: a kind, a country's code, a language: [Georgia|GE], [Acme|company].");
        AssertFault("", "column 1: the text ends where an actor, 'according to', 'if' or 'it is unknown' is expected.");
        AssertFault("   ", "column 4: the text ends where an actor, 'according to', 'if' or 'it is unknown' is expected.");
        AssertFault("DPRK\tmay sell munitions", "column 1: 'DPRK\\u0009may' stands where an actor, 'according to', 'if' or 'it is unknown' is expected.");
        AssertFault(
            "DPRK may sell munitions\n",
            "column 15: 'munitions\\u000A' stands where a name, 'in exchange for', 'on behalf of', 'financed by', 'to', 'for', 'through', 'via', ... is expected; did you mean 'munitions'?");
    }

    private static void AssertFault(string sentence, string message)
    {
        Assert.False(ClaimNotation.Default.TryParse(sentence.AsSpan(), out _, out NotationFault fault));
        Assert.Equal(message, fault.ToString());
    }

    [Fact]
    public void TryParse_NestedTooDeep_SaysSo()
    {
        var deal = string.Concat(Enumerable.Repeat("Russia and DPRK discuss a deal in which ", 20));

        Assert.False(ClaimNotation.Default.TryParse(deal.AsSpan(), out _, out NotationFault fault));
        Assert.EndsWith(": the sentence nests too deep.", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void TryParse_ManySpeakers_SaysSo()
    {
        var chain = string.Concat(Enumerable.Repeat("FT reports that ", 20)) + "DPRK sold arms";

        Assert.False(ClaimNotation.Default.TryParse(chain.AsSpan(), out _, out NotationFault fault));
        Assert.Equal("column 273: sixteen speakers are enough.", fault.ToString());
    }

    [Fact]
    public void Parse_FaultySentence_ThrowsWithTheMessage()
    {
        var thrown = Assert.Throws<FormatException>(static () => Claim.Parse("DPRK mya sell munitions"));

        Assert.Equal("column 6: 'mya' stands where a verb, 'and', 'reportedly', 'may', 'can', 'will', 'would', 'must', ... is expected; did you mean 'may'?", thrown.Message);
    }

    [Fact]
    public void TryParse_FaultySentence_GivesAnIssueOfTheNotation()
    {
        Assert.False(ClaimNotation.Default.TryParse("DPRK may sel munitions", out _, out IReadOnlyList<Issue> issues));

        var issue = Assert.Single(issues);
        Assert.Equal(IssueCodes.NoSentence, issue.Code);
        Assert.Equal(Severity.Error, issue.Severity);
        Assert.Equal("column 10: 'sel' stands where a verb, 'not' or 'be' is expected; did you mean 'sell'?", issue.Message);
    }

    [Fact]
    public void TryParse_Null_IsNoSentence() => Assert.False(ClaimNotation.Default.TryParse(null, out _, out IReadOnlyList<Issue> _));
}

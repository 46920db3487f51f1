namespace Geopol.Events.Tests;

/// <summary>If unknown names are accepted, an issue of severity information reports each of them, and the claim is still read.</summary>
public sealed class AcceptedNameTests
{
    private static readonly ClaimNotation Accepting = ClaimNotation.Default.With(UnknownNames.Accept);

    [Fact]
    public void TryParse_UnknownName_IsAnInformationWithItsPlaceAndTheNearestNames()
    {
        Assert.True(Accepting.TryParse("Iran  sold arms to Frence", out var claim, out IReadOnlyList<Issue> issues));

        Assert.Equal("Frence", Assert.IsType<Transfer>(claim.Proposition.Event).Recipients[0].Names.Main);
        var issue = Assert.Single(issues);
        Assert.Equal("GE4102", issue.Code);
        Assert.Equal(IssueCodes.UnknownName, issue.Code);
        Assert.Equal(IssueSeverity.Information, issue.Severity);
        Assert.Equal("$.proposition.event.recipients[0].names.en", issue.Path);
        Assert.Equal("column 20: the name 'Frence' isn't known; known names like it: France.", issue.Message);
        Assert.Equal((1, 19), (issue.Line, issue.ByteOffset));
    }

    [Fact]
    public void TryParse_UnknownNameThatIsLikeNoOther_HasNoNearestNames()
    {
        Assert.True(Accepting.TryParse("Zürichia attacked Quzzyland", out _, out IReadOnlyList<Issue> issues));

        Assert.Equal(["column 1: the name 'Zürichia' isn't known.", "column 19: the name 'Quzzyland' isn't known."], issues.Select(static issue => issue.Message));
        Assert.Equal([0L, 19L], issues.Select(static issue => issue.ByteOffset));
    }

    [Theory]
    [InlineData("Quzzyland attacked Zorbia in Blorpistan, per Foobar Times", "Quzzyland; Zorbia; Blorpistan; Foobar Times")]
    [InlineData("Quzzyland attacked Quzzyland", "Quzzyland")]
    [InlineData("The drone maker Quzzycorp sold drones to Kuwait", "Quzzycorp")]
    [InlineData("Iran sold drones to Russia, per FT", "")]
    [InlineData("[Quzzyland] attacked Iran", "")]
    public void TryParse_EachUnknownName_IsReportedOnce(string sentence, string names)
    {
        Assert.True(Accepting.TryParse(sentence, out _, out IReadOnlyList<Issue> issues));

        Assert.Equal(names, string.Join("; ", issues.Select(static issue => issue.Message.Split('\'')[1])));
        Assert.All(issues, static issue => Assert.Equal(IssueSeverity.Information, issue.Severity));
    }

    [Fact]
    public void TryParse_NamesOfAnOwnRegistry_AreSuggested()
    {
        var registry = ActorRegistry.Default.With(new RegisteredActor(Actor.Named(ActorKind.State, "Freedonia")));
        var notation = new ClaimNotation(Lexicon.Default, registry).With(UnknownNames.Accept);

        Assert.True(notation.TryParse("Freedonai attacked Ukraine", out _, out IReadOnlyList<Issue> issues));

        Assert.Contains("like it: Freedonia", Assert.Single(issues).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TryParse_Refusing_HasTheFaultAlone()
    {
        Assert.False(ClaimNotation.Default.TryParse("Quzzyland attacked Iran", out _, out IReadOnlyList<Issue> issues));

        Assert.Equal(IssueCodes.NoSentence, Assert.Single(issues).Code);
    }
}

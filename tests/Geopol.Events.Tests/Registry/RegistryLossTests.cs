using System.Text;

namespace Geopol.Events.Tests;

/// <summary>Reading a file of actors never loses data silently. Data that isn't read leads to an issue, and all rows about the same actor are merged.</summary>
public sealed class RegistryLossTests
{
    [Theory]
    [InlineData("[{\"\\ud800\":1,\"actor\":{\"names\":{\"en\":\"X\"}}}]", IssueCodes.Encoding, "$[0]")]
    [InlineData("[{\"actor\":{\"names\":{\"en\":\"X\"}},\"code\\ud800s\":[]}]", IssueCodes.Encoding, "$[0]")]
    [InlineData("[{\"actor\":{\"names\":{\"en\":\"X\"}},\"codes\":[{\"id\":\"x:1\",\"s\\udc00ince\":1}]}]", IssueCodes.Encoding, "$[0].codes[0]")]
    [InlineData("[{\"actor\":{\"names\":{\"en\":\"X\"}},\"otherNames\":[{\"\\ud800\":1,\"language\":\"de\",\"text\":\"Y\"}]}]", IssueCodes.Encoding, "$[0].otherNames[0]")]
    [InlineData("[{\"actor\":{\"names\":{\"en\":\"X\"}},\"actor\":{\"names\":{\"en\":\"Y\"}}}]", IssueCodes.DuplicateMember, "$[0]")]
    [InlineData("[{\"actor\":{\"names\":{\"en\":\"X\"}},\"\\u0061ctor\":{\"names\":{\"en\":\"Y\"}}}]", IssueCodes.DuplicateMember, "$[0]")]
    public void WithJson_MemberThatIsBrokenOrTwice_IsAnIssueAndTheRestIsRead(string json, string code, string path)
    {
        var registry = ActorRegistry.Empty.WithJson(Encoding.UTF8.GetBytes(json), out var issues);

        var issue = Assert.Single(issues);
        Assert.Equal((code, path), (issue.Code, issue.Path));
        Assert.True(registry.Find("X").IsFound);
    }

    [Theory]
    [InlineData("name,kind\nKorea, Democratic People's Republic of,state\nX,state", "$[0]", 2)]
    [InlineData("name,kind\nX,state\n\"A,state\nB,state\nC,state", "$[1]", 3)]
    [InlineData("name,kind\nX,state\nA,state,,extra", "$[1]", 3)]
    [InlineData("name,kind,\nX,state,\nA,state,extra", "$[1]", 3)]
    [InlineData("name,kind\nA, \"state\"\nX,state", "$[0]", 2)]
    [InlineData("name,kind\n\"A\" ,state\nX,state", "$[0]", 2)]
    [InlineData("name,kind\r\"\r\nA \"the B\" C\",state\rX,state", "$[0]", 3)]
    public void WithCsv_RowThatLosesSomething_IsLeftOutWithAnIssue(string csv, string path, int line)
    {
        var registry = ActorRegistry.Empty.WithCsv(csv, out var issues);

        var issue = Assert.Single(issues);
        Assert.Equal((IssueCodes.RegistryCell, IssueSeverity.Error, path, line), (issue.Code, issue.Severity, issue.Path, issue.Line));
        Assert.Equal(["X"], registry.Actors.Select(static actor => actor.ToString()));
    }

    [Theory]
    [InlineData("name,othernames\nX,de:Y", IssueCodes.RegistryShape, IssueSeverity.Error, "$")]
    [InlineData("name,Kind\nX,state", IssueCodes.RegistryShape, IssueSeverity.Error, "$")]
    [InlineData("name,formal_name\nX,Y", IssueCodes.RegistryShape, IssueSeverity.Error, "$")]
    [InlineData("name,kind,id\nX, Democratic People's Republic of,x:1", IssueCodes.RegistryCell, IssueSeverity.Warning, "$[0].kind")]
    public void WithCsv_ColumnOrKindThatIsNearlyRight_IsAnIssueAndTheRowIsRead(string csv, string code, IssueSeverity severity, string path)
    {
        var registry = ActorRegistry.Empty.WithCsv(csv, out var issues);

        var issue = Assert.Single(issues);
        Assert.Equal((code, severity, path), (issue.Code, issue.Severity, issue.Path));
        Assert.True(registry.Find("X").IsFound);
    }

    [Theory]
    [InlineData("[{\"actor\":{\"names\":{\"en\":\"X\"}},\"founded\":1923}]", "$[0]", "The member 'founded' is ignored. Known are actor, codes, formalName, otherNames, adjectives.")]
    [InlineData("[{\"actor\":{\"names\":{\"en\":\"X\"}},\"codes\":[{\"id\":\"x:1\",\"from\":\"1918-12-01\"}]}]", "$[0].codes[0]", "The member 'from' is ignored. Known are id, since, until.")]
    [InlineData("[{\"actor\":{\"names\":{\"en\":\"X\"}},\"otherNames\":[{\"language\":\"de\",\"text\":\"Y\",\"Text\":\"Z\"}]}]", "$[0].otherNames[0]", "The member 'Text' is ignored. Known are language, text.")]
    public void WithJson_UnknownMember_IsAWarningAndTheRestIsRead(string json, string path, string message)
    {
        var registry = ActorRegistry.Empty.WithJson(Encoding.UTF8.GetBytes(json), out var issues);

        var issue = Assert.Single(issues);
        Assert.Equal((IssueCodes.UnknownMember, IssueSeverity.Warning, path, message), (issue.Code, issue.Severity, issue.Path, issue.Message));
        Assert.True(registry.Find("X").IsFound);
    }

    [Theory]
    [InlineData("1", "An object with the member actor is expected, and this is a number.")]
    [InlineData("\"X\"", "An object with the member actor is expected, and this is a text.")]
    [InlineData("[{}]", "An object with the member actor is expected, and this is an array.")]
    [InlineData("null", "An object with the member actor is expected, and this is null.")]
    [InlineData("false", "An object with the member actor is expected, and this is true or false.")]
    [InlineData("{}", "The object has no member actor.")]
    public void WithJson_ItemThatIsNoActor_IsAnIssueAndTheOthersAreRead(string item, string message)
    {
        var registry = ActorRegistry.Empty.WithJson(Encoding.UTF8.GetBytes("[{\"actor\":{\"names\":{\"en\":\"X\"}}}," + item + "]"), out var issues);

        var issue = Assert.Single(issues);
        Assert.Equal((IssueCodes.RegistryShape, "$[1]", message), (issue.Code, issue.Path, issue.Message));
        Assert.True(registry.Find("X").IsFound);
    }

    [Fact]
    public void With_ManyRowsAboutOneActor_TheLastWinsAndNoNameIsLost()
    {
        RegisteredActor[] rows =
        [
            new(Actor.Named(ActorKind.Company, "First") with { Id = [Identifier.Parse("a:1"), Identifier.Parse("b:1")] }) { FormalName = "First Ltd" },
            new(new Actor { Id = [Identifier.Parse("b:1"), Identifier.Parse("c:1")], Names = LocalizedText.Of("de", "Zweite") }),
            new(new Actor { Id = [Identifier.Parse("c:1"), Identifier.Parse("a:2")], Names = LocalizedText.Of("en", "Third") }) { Adjectives = ["Thirdish"] },
        ];
        var registry = ActorRegistry.Empty.With(rows);
        var one = registry.Find("First").Actor!;

        Assert.Equal(1, registry.Count);
        Assert.Equal("Third", one.ToString());
        Assert.Equal((ActorKind.Company, "First Ltd"), (one.Kind, one.FormalName));
        Assert.Equal("Zweite", one.NameIn(LanguageTag.German));
        Assert.Equal(["a:2", "c:1", "b:1"], one.Codes.Select(static code => code.ToString()));
        Assert.All((string[])["First", "Zweite", "Third", "First Ltd", "Thirdish"], name => Assert.Same(one, registry.Find(name).Actor));
        Assert.False(registry.Find(Identifier.Parse("a:1")).IsFound);
        Assert.Equal(one.Actor.Names.Main, registry.With(rows).Find("First").Actor!.Actor.Names.Main);
    }
}

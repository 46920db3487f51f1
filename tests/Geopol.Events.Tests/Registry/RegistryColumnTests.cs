namespace Geopol.Events.Tests;

/// <summary>The first line of a comma-separated file of actors, and rows that are read with a warning.</summary>
public sealed class RegistryColumnTests
{
    private const string Known = "Known are name, kind, id, otherNames, adjectives, formalName, standsFor.";

    [Theory]
    [InlineData("name,kind,comment,source\nX,state,\"a, b\",c", "The column 'comment' is ignored. " + Known, "The column 'source' is ignored. " + Known)]
    [InlineData("name,comment,comment\nX,a,b", "The column 'comment' is ignored. " + Known)]
    [InlineData(",name,kind\n0,X,state", "Column 1 has no name and is ignored.")]
    [InlineData("\n\r\nname,a\u202Eb\nX,1", "The column 'a\\u202Eb' is ignored. " + Known)]
    [InlineData("name,kind\nX,state\nname, kind \n", "The row repeats the names of the columns and is ignored.")]
    [InlineData("\uFEFFname,id\nX,x:1\n\uFEFFname,id\nX,x:1\n", "The row repeats the names of the columns and is ignored.")]
    [InlineData("name,kind\nX \"the Great\",state", "A cell has a quotation mark inside, but none around it. The mark is read as a part of the cell. Put the cell between quotation marks, and write the mark inside twice.")]
    public void WithCsv_UnreadColumnsAndRowsThatAreOdd_AreWarnings(string csv, params string[] messages)
    {
        var registry = ActorRegistry.Empty.WithCsv(csv, out var issues);

        Assert.Equal(messages, issues.Select(static issue => issue.Message));
        Assert.All(issues, static issue => Assert.Equal(IssueSeverity.Warning, issue.Severity));
        Assert.StartsWith("X", Assert.Single(registry.Actors).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\nname,comment\nX,a", 2)]
    [InlineData("\r\r\"name\",comment\rX,a", 3)]
    public void WithCsv_UnreadColumn_HasTheLineOfTheColumns(string csv, int line)
    {
        ActorRegistry.Empty.WithCsv(csv, out var issues);

        Assert.Equal(line, Assert.Single(issues).Line);
    }

    [Fact]
    public void WithCsv_ColumnTwice_IsAnErrorAndTheFirstIsRead()
    {
        var registry = ActorRegistry.Empty.WithCsv("name,kind,name,name\nX,state,Y,Z", out var issues);

        var issue = Assert.Single(issues);
        Assert.Equal((IssueCodes.RegistryShape, IssueSeverity.Error), (issue.Code, issue.Severity));
        Assert.Equal("The column 'name' appears twice. Only the first is read. Keep one.", issue.Message);
        Assert.Equal("X", Assert.Single(registry.Actors).ToString());
    }

    [Theory]
    [InlineData("name;kind;id\nX;state;x:1", "The columns are separated by semicolons. Separate them by commas. Put a cell that has a comma between quotation marks.")]
    [InlineData("\"name\";\"kind\"\n\"X\";\"state\"", "The columns are separated by semicolons. Separate them by commas. Put a cell that has a comma between quotation marks.")]
    [InlineData("kind\tid\nstate\tx:1", "The columns are separated by tabs. Separate them by commas. Put a cell that has a comma between quotation marks.")]
    [InlineData("kind|name\nstate|X", "The columns are separated by vertical bars. Separate them by commas. Put a cell that has a comma between quotation marks.")]
    [InlineData("n\0a\0m\0e\0\n\0X\0", "The text has NUL characters. Its encoding is probably UTF-16. Read it as UTF-16.")]
    [InlineData("", "The first line names the columns, name or id among them. " + Known)]
    [InlineData("\uFEFF\n", "The first line names the columns, name or id among them. " + Known)]
    [InlineData("X,state", "The first line names the columns, name or id among them. " + Known)]
    [InlineData(",,\nX,,", "The first line names the columns, name or id among them. " + Known)]
    [InlineData("name,\"kind\nX,state", "The first line names the columns and can't be read. A quotation mark is never closed, so that all lines after it are in one cell. Close it. A mark inside a cell is written twice.")]
    [InlineData("name, \"kind\"\nX,state", "The first line names the columns and can't be read. A cell has blanks before its quotation mark, so that the mark doesn't quote it. Remove the blanks.")]
    public void WithCsv_FileWithoutColumns_IsAnErrorThatSaysWhatToDo(string csv, string message)
    {
        var registry = ActorRegistry.Empty.WithCsv(csv, out var issues);

        var issue = Assert.Single(issues);
        Assert.Equal((IssueCodes.RegistryShape, IssueSeverity.Error, message), (issue.Code, issue.Severity, issue.Message));
        Assert.Equal(0, registry.Count);
    }

    [Theory]
    [InlineData("name,kind")]
    [InlineData("\uFEFFname,kind,,\r\n\r\n  \r\n")]
    public void WithCsv_ColumnsWithoutRows_AreAnInformation(string csv)
    {
        ActorRegistry.Empty.WithCsv(csv, out var issues);

        var issue = Assert.Single(issues);
        Assert.Equal((IssueCodes.RegistryShape, IssueSeverity.Information), (issue.Code, issue.Severity));
        Assert.Equal("The file names its columns, but has no rows.", issue.Message);
    }

    [Theory]
    [InlineData("name,kind\nX,state,,\n")]
    [InlineData("name,kind,,\nX,state,,\n")]
    [InlineData("\uFEFFname,kind\r\nX,state")]
    [InlineData("\uFEFFname,id\nX,x:1\n\uFEFFX,x:1\n")]
    [InlineData("name,kind\rX,state\r")]
    [InlineData(" name ,\tkind\n  \n X , state ")]
    [InlineData("\"name\",\"kind\"\n\"X\",\" state\"")]
    [InlineData("name,kind,id\nX")]
    public void WithCsv_FileThatLosesNothing_HasNoIssues(string csv)
    {
        var registry = ActorRegistry.Empty.WithCsv(csv, out var issues);

        Assert.Empty(issues);
        Assert.Equal("X", Assert.Single(registry.Actors).ToString());
    }

    [Fact]
    public void WithCsv_NulInACell_IsAnIssueOfTheCell()
    {
        ActorRegistry.Empty.WithCsv("name,kind,formalName\nX,state,X\0Y", out var issues);

        var issue = Assert.Single(issues);
        Assert.Equal((IssueCodes.RegistryCell, IssueSeverity.Error, "$[0].formalName", 2), (issue.Code, issue.Severity, issue.Path, issue.Line));
    }
}

using System.Text;

namespace Geopol.Events.Tests;

public sealed class CanonicalizeCommandTests
{
    [Theory]
    [InlineData("{ \"b\": 1.10, \"a\": [ true, \"\\u20ac\" ] }\n", "{\"a\":[true,\"€\"],\"b\":1.1}")]
    [InlineData("1E3", "1000")]
    [InlineData("\"\"", "\"\"")]
    public async Task Canonicalize_Json_WritesExactlyItsCanonicalBytes(string json, string canonical)
    {
        var outcome = await InProcess.RunAsync(json, "canonicalize");

        Assert.Equal(new ToolOutcome(0, canonical, ""), outcome);
    }

    [Fact]
    public async Task Canonicalize_File_IsRead()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("text.json", "[ 1 ]");

        var outcome = await InProcess.RunAsync("[ 2 ]", "canonicalize", file);

        Assert.Equal(new ToolOutcome(0, "[1]", ""), outcome);
    }

    [Fact]
    public async Task Canonicalize_LongText_IsReadWhole()
    {
        var json = $"[{string.Join(", ", Enumerable.Range(0, 100_000))}]";

        var outcome = await InProcess.RunAsync(json, "canonicalize", "-");

        Assert.Equal(new ToolOutcome(0, json.Replace(" ", "", StringComparison.Ordinal), ""), outcome);
    }

    [Theory]
    [InlineData("{\"a\":1,\n\"a\":2}", "-:2: GE0109 error $.a: ")]
    [InlineData("", "-:1: GE0101 error $: ")]
    [InlineData("[1e400]", "-:1: GE0107 error $[0]: ")]
    [InlineData("\"\\ud800\"", "-:1: GE0102 error $: ")]
    public async Task Canonicalize_TextWithoutCanonicalForm_WritesNothingButTheIssue(string json, string issue)
    {
        var outcome = await InProcess.RunAsync(json, "canonicalize");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal("", outcome.Output);
        Assert.StartsWith(issue, Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Canonicalize_FormatJson_WritesTheIssueAsAnObject()
    {
        var outcome = await InProcess.RunAsync("[1,]", "canonicalize", "--format", "json");

        Assert.StartsWith("""{"file":"-","line":1,"byteOffset":3,"code":"GE0101",""", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Canonicalize_MissingFile_ExitsWithTwo()
    {
        var outcome = await InProcess.RunAsync("[]", "canonicalize", "nowhere/text.json");

        Assert.Equal(new ToolOutcome(2, "", "geopol: nowhere/text.json: there is no such file\n"), outcome);
    }

    [Fact]
    public async Task Canonicalize_TwoFiles_IsWrongUsage()
    {
        var outcome = await InProcess.RunAsync("", "canonicalize", "a", "b");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Equal("", outcome.Output);
        Assert.Equal("Try 'geopol canonicalize --help'.", outcome.ErrorLines[^1]);
    }

    [Fact]
    public async Task Canonicalize_OutputNobodyReads_EndsQuietlyAndWell()
    {
        var (exitCode, error) = await WriteToAsync(static () => new ClosedPipeException());

        Assert.Equal((0, ""), (exitCode, error));
    }

    [Fact]
    public async Task Canonicalize_OutputThatFails_ExitsWithTwo()
    {
        var (exitCode, error) = await WriteToAsync(static () => new IOException("No space left."));

        Assert.Equal((2, "geopol: the output can't be written: No space left.\n"), (exitCode, error));
    }

    private static async Task<(int ExitCode, string Error)> WriteToAsync(Func<Exception> exception)
    {
        using var input = new MemoryStream("[]"u8.ToArray());
        using var output = new FailingStream(exception);
        using var error = new MemoryStream();
        var exitCode = await GeopolTool.RunAsync(["canonicalize"], input, output, error, cancellationToken: TestContext.Current.CancellationToken);
        return (exitCode, Encoding.UTF8.GetString(error.ToArray()));
    }
}

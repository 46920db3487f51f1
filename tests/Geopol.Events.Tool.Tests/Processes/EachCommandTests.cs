namespace Geopol.Events.Tests;

/// <summary>No stream, file or option makes any command end in a stack trace or wait for ever.</summary>
public sealed class EachCommandTests
{
    private const int Patience = 120_000;

    // The commands that read nothing.
    private static readonly string[] Printing = ["schema", "verbs", "completion bash"];

    // The commands that read files, each with a line that it reads well. The names of files come after the option, or at the end.
    private static readonly (string Command, string FileOption, string Line)[] Reading =
    [
        ("validate", "", ClaimLines.Good),
        ("canonicalize", "", "[1]"),
        ("edtf", "", "2023-07"),
        ("parse", "", "Russia attacked Ukraine"),
        ("say", "", ClaimLines.Good),
        ("html", "", ClaimLines.Good),
        ("convert --from claims", "", ClaimLines.Good),
        ("who", "--file", "DPRK"),
        ("when --relative-to 2026-11-30", "--file", "today"),
        ("code", "--file", "cameo:057"),
    ];

    public static TheoryData<string, string> ReadingCommands => new(Reading.Select(static row => (row.Command, row.FileOption)));

    public static TheoryData<string, string> AllCommands =>
        new([.. Reading.Select(static row => (row.Command, row.Line)), .. Printing.Select(static command => (command, ""))]);

    [Fact]
    public async Task Commands_OfTheseTests_AreAll()
    {
        var listed = (await InProcess.RunAsync("", "x")).ErrorLines[0].Split(" are ")[1].TrimEnd('.').Split(", ");

        Assert.Equal(listed.Order(), Reading.Select(static row => row.Command).Concat(Printing).Select(static command => command.Split(' ')[0]).Order());
    }

    [Theory(Timeout = Patience)]
    [MemberData(nameof(AllCommands))]
    public async Task Run_OutputThatCannotBeWritten_ExitsWithTwo(string command, string line)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no full device here.");
        using var folder = new TemporaryFolder();
        var input = folder.Write("input", line + "\n");
        var run = $"dotnet exec '{ToolProcess.Dll}' {command} < '{input}'";
        using var shell = ToolProcess.Start("sh", ["-c", $"{run} >&-; echo $?; {run} > /dev/full; echo $?"], []);

        var outcome = await shell.FinishAsync("", TestContext.Current.CancellationToken);

        Assert.Equal("2\n2\n", outcome.Output);
        Assert.Equal(2, outcome.ErrorLines.Length);
        Assert.All(outcome.ErrorLines, static message => Assert.StartsWith("geopol: the output can't be written: ", message, StringComparison.Ordinal));
    }

    [Theory(Timeout = Patience)]
    [MemberData(nameof(ReadingCommands))]
    public async Task Run_ClosedInput_ExitsWithTwo(string command, string option)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "It needs a shell.");
        using var shell = ToolProcess.Start("sh", ["-c", $"dotnet exec '{ToolProcess.Dll}' {command} {option} - <&-"], []);

        var outcome = await shell.FinishAsync("", TestContext.Current.CancellationToken);

        Assert.Equal((2, "geopol: -: standard input is closed\n"), (outcome.ExitCode, outcome.Error));
    }

    [Theory]
    [MemberData(nameof(ReadingCommands))]
    public async Task Run_BytesThatAreNotUtf8_AreAnIssue(string command, string option)
    {
        string[] file = option.Length > 0 ? [option, "-"] : ["-"];

        var outcome = await InProcess.RunAsync([.. "{\"a\":\""u8, 0xFF, .. "\"}\n"u8], [.. command.Split(' '), .. file]);

        Assert.Equal(1, outcome.ExitCode);
        Assert.Matches("^-:1: GE010[12] error ", outcome.ErrorLines[0]);
    }

    [Theory]
    [MemberData(nameof(ReadingCommands))]
    public async Task Run_FileThatCannotBeRead_ExitsWithTwo(string command, string option)
    {
        using var folder = new TemporaryFolder();
        foreach (var (file, reason) in new[] { (folder.Path, "it's a folder"), (Path.Combine(folder.Path, "missing"), "there is no such file"), ("", "it isn't a valid file name"), ("a\0b", "it isn't a valid file name") })
        {
            string[] args = [.. command.Split(' '), .. option.Length > 0 ? [option] : Array.Empty<string>(), file];

            var outcome = await InProcess.RunAsync("", args);

            Assert.Equal(2, outcome.ExitCode);
            Assert.EndsWith(reason, Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        }
    }

    [Theory(Timeout = Patience)]
    [InlineData("parse", "R \\377")]
    [InlineData("who", "a\\377")]
    [InlineData("when --relative-to 2026-11-30", "a\\377")]
    [InlineData("code", "cameo:\\377")]
    public async Task Run_ArgumentThatIsNotUtf8_IsAnIssue(string command, string argument)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Arguments are UTF-16 there.");
        using var shell = ToolProcess.Start("sh", ["-c", $"dotnet exec '{ToolProcess.Dll}' {command} \"$(printf '{argument}')\""], []);

        var outcome = await shell.FinishAsync("", TestContext.Current.CancellationToken);

        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Output));
        Assert.StartsWith("arguments:1: GE0102 error ", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    [Theory(Timeout = Patience)]
    [InlineData("validate")]
    [InlineData("say")]
    [InlineData("canonicalize")]
    public async Task Run_GzipWithoutItsEnd_ExitsWithTwo(string command)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "It needs a shell.");
        using var folder = new TemporaryFolder();
        var file = folder.Write("claims", ClaimLines.Good + "\n");
        using var shell = ToolProcess.Start("sh", ["-c", $"gzip -c '{file}' | head -c -4 | dotnet exec '{ToolProcess.Dll}' {command}"], []);

        var outcome = await shell.FinishAsync("", TestContext.Current.CancellationToken);

        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith("geopol: -: it begins like a gzip file", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }
}

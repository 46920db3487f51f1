namespace Geopol.Events.Tests;

public sealed class ToolProcessTests
{
    // A run that doesn't end fails only its own test, even on a slow machine.
    private const int Patience = 120_000;

    [Fact(Timeout = Patience)]
    public async Task Validate_Pipes_ReadsAndWrites()
    {
        using var tool = ToolProcess.Start(["validate", "--mode", "strict"]);

        var outcome = await tool.FinishAsync($"{ClaimLines.Good}\n{ClaimLines.UnknownMember}\n", TestContext.Current.CancellationToken);

        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal("claims=2 errors=1 warnings=0\n", outcome.Output);
        Assert.StartsWith("-:2: GE0105 error $.proposition['погода']: ", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    [Theory(Timeout = Patience)]
    [InlineData("LANG", "C")]
    [InlineData("LC_ALL", "POSIX")]
    [InlineData("LC_ALL", "tr_TR.UTF-8")]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "0")]
    public async Task Run_AnyLocale_WritesUtf8(string variable, string value)
    {
        using var canonicalize = ToolProcess.Start(["canonicalize"], (variable, value));
        var canonical = await canonicalize.FinishAsync("""{ "İ": "ıi", "Погода": "😀" }""", TestContext.Current.CancellationToken);
        using var validate = ToolProcess.Start(["validate", "--mode", "strict", "--format", "json"], (variable, value));
        var validated = await validate.FinishAsync(ClaimLines.UnknownMember, TestContext.Current.CancellationToken);

        Assert.Equal(new ToolOutcome(0, """{"İ":"ıi","Погода":"😀"}""", ""), canonical);
        Assert.Equal((1, "claims=1 errors=1 warnings=0\n"), (validated.ExitCode, validated.Output));
        Assert.Contains("\"path\":\"$.proposition['погода']\"", validated.Error, StringComparison.Ordinal);
    }

    [Fact(Timeout = Patience)]
    public async Task Run_Version_IsThatOfTheTool()
    {
        using var tool = ToolProcess.Start(["--version"]);

        var outcome = await tool.FinishAsync("", TestContext.Current.CancellationToken);

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.Matches(@"^\d+\.\d+\.\d+", outcome.Output);
    }

    [Fact(Timeout = Patience)]
    public async Task Canonicalize_ReaderOfTheOutputGone_EndsQuietlyAndWell()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("long.json", $"\"{new string('a', 1 << 20)}\"");
        using var tool = ToolProcess.Start(["canonicalize", file]);

        Assert.Equal('"', tool.Output.Read());
        tool.Output.Close();

        Assert.Equal("", await tool.Error.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.Equal(0, await tool.ExitCodeAsync());
    }

    [Fact(Timeout = Patience)]
    public async Task Validate_ReaderOfBothOutputsGone_EndsLongBeforeTheInput()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There a process doesn't learn that its reader is gone.");

        // The input is endless: the run can end only because the pipe is closed.
        var script = $$"""yes nonsense 2>/dev/null | { dotnet exec "{{ToolProcess.Dll}}" validate 2>&1; echo "exit $?" >&2; } | head -n 1""";
        using var shell = ToolProcess.Start("sh", ["-c", script], []);

        var outcome = await shell.FinishAsync("", TestContext.Current.CancellationToken);

        Assert.StartsWith("-:1: GE0101 error $: ", outcome.Output, StringComparison.Ordinal);
        Assert.Equal("exit 0\n", outcome.Error);
    }

    [Fact(Timeout = Patience)]
    public async Task Validate_ReaderOfTheIssuesGone_StillCounts()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "It needs a shell.");
        using var folder = new TemporaryFolder();
        var lines = Tier.Of(50_000);
        var file = folder.Write("claims.ndjson", string.Concat(Enumerable.Repeat("nonsense\n", lines)));
        using var tool = ToolProcess.Start(["validate", file]);

        tool.Error.Read();
        tool.Error.Close();

        Assert.Equal($"claims={lines} errors={lines} warnings=0\n", await tool.Output.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.Equal(1, await tool.ExitCodeAsync());
    }

    [Theory(Timeout = Patience)]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public async Task Validate_SignalWhileInputWaits_EndsWithoutHalfALine(string signal, int exitCode)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no signals there.");
        using var tool = ToolProcess.Start(["validate"]);
        await tool.Input.WriteAsync("nonsense\nnonsense\n{\"format\""u8.ToArray(), TestContext.Current.CancellationToken);
        await tool.Input.FlushAsync(TestContext.Current.CancellationToken);

        // The issue of the first line shows that the tool runs and waits for more input.
        var first = await tool.Error.ReadLineAsync(TestContext.Current.CancellationToken);
        await tool.SignalAsync(signal);

        Assert.Equal(exitCode, await tool.ExitCodeAsync());
        Assert.StartsWith("-:1: GE0101 ", first, StringComparison.Ordinal);
        var rest = await tool.Error.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.StartsWith("-:2: GE0101 ", rest, StringComparison.Ordinal);
        Assert.Equal(rest.Length - 1, rest.IndexOf('\n', StringComparison.Ordinal));
        Assert.Equal("", await tool.Output.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Fact(Timeout = Patience)]
    public async Task Validate_SignalWhileAPipeIsOpened_Ends()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no signals there.");
        using var folder = new TemporaryFolder();
        var faulty = folder.Write("faulty.ndjson", "nonsense");
        var pipe = Path.Combine(folder.Path, "pipe");
        using (var make = System.Diagnostics.Process.Start("mkfifo", [pipe]))
        {
            await make.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        using var tool = ToolProcess.Start(["validate", faulty, pipe]);
        Assert.StartsWith($"{faulty}:1: ", await tool.Error.ReadLineAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await tool.SignalAsync("INT");

        Assert.Equal(130, await tool.ExitCodeAsync());
    }

    [Fact(Timeout = Patience)]
    public async Task Canonicalize_DiskFull_ExitsWithTwo()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no full device here.");
        using var shell = ToolProcess.Start("sh", ["-c", $"echo '[]' | dotnet exec '{ToolProcess.Dll}' canonicalize > /dev/full"], []);

        var outcome = await shell.FinishAsync("", TestContext.Current.CancellationToken);

        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith("geopol: the output can't be written: ", outcome.Error, StringComparison.Ordinal);
    }

    [Theory(Timeout = Patience)]
    [InlineData("LC_ALL", "C")]
    [InlineData("LC_ALL", "tr_TR.UTF-8")]
    public async Task Run_AnyLocale_LooksUpTheSame(string variable, string value)
    {
        using var who = ToolProcess.Start(["who", "--kind", "state"], (variable, value));
        using var when = ToolProcess.Start(["when", "--relative-to", "2026-12-03", "--tense", "past"], (variable, value));
        using var code = ToolProcess.Start(["code"], (variable, value));

        Assert.Equal(
            new ToolOutcome(0, """{"input":"Россия","status":"found","name":"Russia","id":"iso3166-1-alpha-2:RU","candidates":[]}""" + "\n", ""),
            await who.FinishAsync("Россия\n", TestContext.Current.CancellationToken));
        Assert.Equal(
            new ToolOutcome(0, """{"input":"on Monday","edtf":"2026-11-30","convention":"weekday-latest"}""" + "\n", ""),
            await when.FinishAsync("on Monday\n", TestContext.Current.CancellationToken));
        Assert.Equal(
            new ToolOutcome(0, """{"input":"plover:PROTEST/riot","name":"riot","sort":"mode","type":"PROTEST","quad":4,"score":-7}""" + "\n", ""),
            await code.FinishAsync("plover:PROTEST/riot\n", TestContext.Current.CancellationToken));
    }

    [Fact(Timeout = Patience)]
    public async Task Who_ReaderOfTheOutputGone_EndsLongBeforeTheInput()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There a process doesn't learn that its reader is gone.");
        var script = $$"""yes DPRK 2>/dev/null | { dotnet exec "{{ToolProcess.Dll}}" who; echo "exit $?" >&2; } | head -n 1""";
        using var shell = ToolProcess.Start("sh", ["-c", script], []);

        var outcome = await shell.FinishAsync("", TestContext.Current.CancellationToken);

        Assert.StartsWith("""{"input":"DPRK","status":"found",""", outcome.Output, StringComparison.Ordinal);
        Assert.Equal("exit 0\n", outcome.Error);
    }

    [Fact(Timeout = Patience)]
    public async Task Validate_TwoRunsIntoOneFile_StandBehindEachOther()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "It needs a shell.");
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "counts");
        var run = $"dotnet exec '{ToolProcess.Dll}' validate < /dev/null";
        using var shell = ToolProcess.Start("sh", ["-c", $"({run}; {run}) > '{file}'"], []);

        await shell.FinishAsync("", TestContext.Current.CancellationToken);

        Assert.Equal("claims=0 errors=0 warnings=0\nclaims=0 errors=0 warnings=0\n", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }
}

namespace Geopol.Events.Tests;

/// <summary>The tool with closed standard streams, and with files in their place.</summary>
public sealed class ClosedStreamTests
{
    // A run that doesn't end fails only its own test, even on a slow machine.
    private const int Patience = 120_000;

    [Theory(Timeout = Patience)]
    [InlineData("who Korea", ">&-", 2)]
    [InlineData("who Korea", "2>&-", 0)]
    [InlineData("when --relative-to 2026-11-30 today", ">&-", 2)]
    [InlineData("code x", "2>&-", 1)]
    [InlineData("code x", ">&- 2>&-", 2)]
    [InlineData("who Korea", "<&- >&-", 2)]
    [InlineData("who Korea", "<&- 2>&-", 0)]
    [InlineData("who Korea", "<&- >&- 2>&-", 2)]
    public async Task Run_ClosedOutput_EndsWithoutAStackTrace(string command, string closing, int exitCode)
    {
        var outcome = await RunAsync($"{command} {closing}", TestContext.Current.CancellationToken);

        Assert.Equal(exitCode, outcome.ExitCode);
        Assert.DoesNotContain("   at ", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(!closing.Contains(" >&-", StringComparison.Ordinal) && !closing.StartsWith('>'), outcome.Output.Length > 0);
    }

    [Theory(Timeout = Patience)]
    [InlineData("<&-")]
    [InlineData("<&- 2>&-")]
    public async Task Validate_ClosedInputAndANamedFile_ReadsTheFile(string closing)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("claims.ndjson", ClaimLines.Good);

        var outcome = await RunAsync($"validate '{file}' {closing}", TestContext.Current.CancellationToken);

        Assert.Equal(new ToolOutcome(0, "claims=1 errors=0 warnings=0\n", ""), outcome);
    }

    [Theory(Timeout = Patience)]
    [InlineData("< /dev/null")]
    [InlineData("0<> /dev/null")]
    [InlineData("< '{0}'")]
    public async Task Validate_InputThatIsAFile_IsRead(string input)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("claims.ndjson", "");

        var outcome = await RunAsync($"validate {input.Replace("{0}", file, StringComparison.Ordinal)}", TestContext.Current.CancellationToken);

        Assert.Equal(new ToolOutcome(0, "claims=0 errors=0 warnings=0\n", ""), outcome);
    }

    // Runs the tool with these arguments and redirections of a shell.
    private static async Task<ToolOutcome> RunAsync(string arguments, CancellationToken cancellationToken)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "It needs a shell.");
        using var shell = ToolProcess.Start("sh", ["-c", $"dotnet exec '{ToolProcess.Dll}' {arguments}"], []);
        return await shell.FinishAsync("", cancellationToken);
    }
}

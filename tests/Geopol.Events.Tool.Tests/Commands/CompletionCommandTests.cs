using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>A shell completes commands, options and their values.</summary>
public sealed class CompletionCommandTests
{
    private const int Patience = 120_000;

    [Theory]
    [InlineData("geopol va", "validate")]
    [InlineData("geopol c", "canonicalize code completion convert")]
    [InlineData("geopol say --st", "--style")]
    [InlineData("geopol say --style ", "codes names")]
    [InlineData("geopol say --style c", "codes")]
    [InlineData("geopol say --style=c", "codes")]
    [InlineData("geopol validate --mode ", "lenient preserving strict")]
    [InlineData("geopol validate x.ndjson --fo", "--format")]
    [InlineData("geopol who --kind sta", "state")]
    [InlineData("geopol when --lang ", "de en")]
    [InlineData("geopol completion ", "bash fish pwsh zsh")]
    [InlineData("geopol schema --", "--help --strict")]
    public async Task Suggest_BeginningOfAWord_PrintsTheWords(string line, string words) =>
        Assert.Equal(new ToolOutcome(0, words.Replace(' ', '\n') + "\n", ""), await InProcess.RunAsync("", "[suggest]", line));

    [Theory]
    [InlineData("geopol validate ")]
    [InlineData("geopol validate docs/c")]
    [InlineData("geopol who DPR")]
    [InlineData("geopol say --style x")]
    [InlineData("geopol parse --relative-to ")]
    public async Task Suggest_FileOrTextOrFault_PrintsNothing(string line) =>
        Assert.Equal(new ToolOutcome(0, "", ""), await InProcess.RunAsync("", "[suggest]", line));

    [Fact]
    public void Suggest_AnyLine_NeverFails()
    {
        string[] parts = ["geopol", "say", "validate", "--style", "--mode=", "=", " ", "  ", "\"", "'", "-", "--", "codes", "@x", "[suggest]", "\t", "[", "é", "\ud83d", "/?", "\0", "x"];

        Gen.Int[0, parts.Length - 1].Array[0, 6].Select(picks => string.Concat(picks.Select(pick => parts[pick]))).Sample(
            static line =>
            {
                var outcome = InProcess.RunAsync("", "[suggest]", line).GetAwaiter().GetResult();
                Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
            },
            iter: Tier.Of(300));
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _geopol geopol")]
    [InlineData("zsh", "compdef _geopol geopol")]
    [InlineData("fish", "complete -c geopol -a ")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName geopol")]
    public async Task Completion_Shell_PrintsItsScript(string shell, string line)
    {
        var outcome = await InProcess.RunAsync("", "completion", shell);

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.StartsWith("#", outcome.Output, StringComparison.Ordinal);
        Assert.Contains($"\n{line}", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("geopol '[suggest]'", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("completion", "geopol: which shell? The shells are bash, zsh, fish, pwsh.")]
    [InlineData("completion tcsh", "geopol: there is no script for 'tcsh': the shells are bash, zsh, fish, pwsh.")]
    public async Task Completion_NoSuchShell_IsWrongUsage(string line, string message) =>
        Assert.Equal(new ToolOutcome(2, "", $"{message}\nTry 'geopol completion --help'.\n"), await InProcess.RunAsync("", line.Split(' ')));

    [Theory(Timeout = Patience)]
    [InlineData("geopol va", "validate")]
    [InlineData("geopol say --st", "--style")]
    [InlineData("geopol say --style ", "codes names")]
    [InlineData("geopol say --style=co", "codes")]
    [InlineData("geopol say docs", "")]
    public async Task BashScript_InBash_Completes(string line, string words)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "It needs bash.");
        var script = $$"""
            geopol() { dotnet exec '{{ToolProcess.Dll}}' "$@"; }
            eval "$(geopol completion bash)"
            COMP_LINE='{{line}}'
            COMP_POINT=${#COMP_LINE}
            $(complete -p geopol | grep -o '_geopol')
            echo "${COMPREPLY[*]}"
            """;
        using var bash = ToolProcess.Start("bash", ["--norc", "-c", script], []);

        Assert.Equal(new ToolOutcome(0, words + "\n", ""), await bash.FinishAsync("", TestContext.Current.CancellationToken));
    }
}

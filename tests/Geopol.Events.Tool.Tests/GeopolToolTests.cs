using System.Text;

namespace Geopol.Events.Tests;

public sealed class GeopolToolTests
{
    [Fact]
    public async Task Run_NoCommand_NamesTheCommands()
    {
        var outcome = await InProcess.RunAsync("");

        Assert.Equal(
            new ToolOutcome(2, "", "geopol: which command? The commands are validate, canonicalize, schema, edtf, parse, say, html, convert, verbs, who, when, code, completion.\nTry 'geopol --help'.\n"), outcome);
    }

    [Theory]
    [InlineData("valid\u001bate", "geopol: there is no command 'valid\\u001Bate'; did you mean 'validate'?")]
    [InlineData("valdate", "geopol: there is no command 'valdate'; did you mean 'validate'?")]
    [InlineData("SAY", "geopol: there is no command 'SAY'; did you mean 'say'?")]
    [InlineData("canon", "geopol: there is no command 'canon'; did you mean 'canonicalize'?")]
    [InlineData("x", "geopol: there is no command 'x': the commands are validate, canonicalize, schema, edtf, parse, say, html, convert, verbs, who, when, code, completion.")]
    [InlineData("--hlep", "geopol: there is no option '--hlep'; did you mean '--help'?")]
    [InlineData("--xyz", "geopol: there is no option '--xyz'.")]
    public async Task Run_UnknownCommand_SaysSo(string word, string message) =>
        Assert.Equal(new ToolOutcome(2, "", $"{message}\nTry 'geopol --help'.\n"), await InProcess.RunAsync("", word, "x"));

    [Theory]
    [InlineData("--mode", "Strict", "geopol: --mode takes preserving, strict, lenient, not 'Strict'.")]
    [InlineData("--mode", "1", "geopol: --mode takes preserving, strict, lenient, not '1'.")]
    [InlineData("--format", "xml", "geopol: --format takes text, json, not 'xml'.")]
    [InlineData("--moed", "strict", "geopol: there is no option '--moed'; did you mean '--mode'? A file of this name comes after --.")]
    [InlineData("--MODE", "strict", "geopol: there is no option '--MODE'; did you mean '--mode'? A file of this name comes after --.")]
    [InlineData("--qui", "x", "geopol: there is no option '--qui'; did you mean '--quiet'? A file of this name comes after --.")]
    [InlineData("--colour", "x", "geopol: there is no option '--colour'; a file of this name comes after --.")]
    public async Task Run_WrongOption_SaysWhatIsRight(string option, string value, string message)
    {
        var outcome = await InProcess.RunAsync(ClaimLines.Good, "validate", option, value);

        Assert.Equal(new ToolOutcome(2, "", $"{message}\nTry 'geopol validate --help'.\n"), outcome);
    }

    [Theory]
    [InlineData("validate --mode", "geopol: --mode needs a value: preserving|strict|lenient.")]
    [InlineData("when --relative-to", "geopol: --relative-to needs a value: date.")]
    [InlineData("validate --mode strict --mode strict", "geopol: --mode takes one value: give it once.")]
    [InlineData("verbs a b", "geopol: 'b' is one argument too many.")]
    [InlineData("schema --strct", "geopol: there is no option '--strct'; did you mean '--strict'?")]
    [InlineData("when --relativeto 2026-11-30 today", "geopol: there is no option '--relativeto'; did you mean '--relative-to'? An argument that begins with a hyphen comes after --.")]
    public async Task Run_WrongUsage_IsOneMessage(string line, string message) =>
        Assert.Equal(new ToolOutcome(2, "", $"{message}\nTry 'geopol {line.Split(' ')[0]} --help'.\n"), await InProcess.RunAsync("", line.Split(' ')));

    [Theory]
    [InlineData("validate --mode= --format=")]
    [InlineData("say --style x")]
    [InlineData("say --style=")]
    [InlineData("say --style codes --style codes --lang de")]
    [InlineData("say --style codes --lang de --lang de")]
    [InlineData("parse --relative-to=")]
    [InlineData("who --on --kind")]
    [InlineData("who --kind= --on=")]
    [InlineData("who --on 2026-02-30 DPRK")]
    [InlineData("who --kind state --kind state DPRK")]
    [InlineData("who --file=")]
    [InlineData("who --file x DPRK")]
    [InlineData("who -5")]
    [InlineData("when today")]
    [InlineData("when --relative-to today today")]
    [InlineData("when --relative-to 2026-11-30 --relative-to 2026-11-30 today")]
    [InlineData("when --relative-to 2026-11-30 --lang=")]
    [InlineData("when --relative-to 2026-11-30 --lang fr today")]
    [InlineData("when --relative-to 2026-11-30 --tense present today")]
    [InlineData("code --scheme cameo 057")]
    [InlineData("code --format xml cameo:057")]
    public async Task Run_WrongOptions_AreWrongUsage(string line)
    {
        var words = line.Split(' ');

        var outcome = await InProcess.RunAsync("", words);

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.Equal($"Try 'geopol {words[0]} --help'.", outcome.ErrorLines[^1]);
        Assert.All(outcome.ErrorLines[..^1], static fault => Assert.StartsWith("geopol: ", fault, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--x.ndjson")]
    [InlineData("@x.ndjson")]
    public async Task Run_FileBehindTwoHyphens_IsNoOption(string name)
    {
        var outcome = await InProcess.RunAsync("", "validate", "--", name);

        Assert.Equal(new ToolOutcome(2, "claims=0 errors=0 warnings=0\n", $"geopol: {name}: there is no such file\n"), outcome);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    public async Task Run_Help_NamesTheCommands(string option)
    {
        var outcome = await InProcess.RunAsync("", option);

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.All(["geopol [command]", "validate <files>", "canonicalize <file>", "schema", "edtf <files>", "parse <files>", "say <files>", "html <files>", "who <actors>", "when <phrases>", "code <codes>"], word => Assert.Contains(word, outcome.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Run_HelpOfACommand_NamesItsOptions()
    {
        var outcome = await InProcess.RunAsync("", "validate", "--help");

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.All(
            ["geopol validate [<files>...]", "--mode <preserving|strict|lenient>", "--format <text|json>", "-q, --quiet"],
            word => Assert.Contains(word, outcome.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Run_HelpNobodyReads_EndsWell()
    {
        using var input = new MemoryStream();
        using var output = new FailingStream(static () => new ClosedPipeException());
        using var error = new MemoryStream();

        Assert.Equal(0, await GeopolTool.RunAsync(["--help"], input, output, error, cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Run_CancelledWhileInputWaits_EndsAtOnceWithWholeLines()
    {
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        using var released = new ManualResetEventSlim();
        var text = new Queue<byte[]>([Encoding.UTF8.GetBytes($"{ClaimLines.SelfSupplied}\n{ClaimLines.Good[..20]}")]);
        using var input = new PortionStream(() =>
        {
            if (text.TryDequeue(out var portion))
            {
                return portion;
            }

            cancellation.Cancel();
            released.Wait(CancellationToken.None);
            return [];
        });
        using var output = new MemoryStream();
        using var error = new MemoryStream();

        var exitCode = await GeopolTool.RunAsync(["validate"], input, output, error, cancellationToken: cancellation.Token);
        released.Set();

        Assert.Equal(130, exitCode);
        Assert.Empty(output.ToArray());
        var line = Encoding.UTF8.GetString(error.ToArray());
        Assert.StartsWith("-:1: GE2201 ", line, StringComparison.Ordinal);
        Assert.Equal(line.Length - 1, line.IndexOf('\n', StringComparison.Ordinal));
    }

    [Fact]
    public async Task Run_SlowInput_TellsIssuesBeforeItWaits()
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var told = new List<long>();
        var text = new Queue<string>([$"{ClaimLines.SelfSupplied}\n", $"{ClaimLines.Good}\n", $"{ClaimLines.SelfSupplied}\n"]);
        using var input = new PortionStream(() =>
        {
            told.Add(error.Length);
            return text.TryDequeue(out var line) ? Encoding.UTF8.GetBytes(line) : [];
        });

        await GeopolTool.RunAsync(["validate"], input, output, error, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(0, told[0]);
        Assert.True(told[1] > 0, "The first issue wasn't told before the second line came.");
        Assert.Equal(told[1], told[2]);
        Assert.Equal(2 * told[1], told[3]);
    }
}

using System.Text.Json;

namespace Geopol.Events.Tests;

public sealed class ParseCommandTests
{
    private const string Sentence = "DPRK may sell munitions to Russia, per FT";

    [Fact]
    public async Task Parse_Sentence_IsAClaimOnOneLine()
    {
        using var culture = new CultureScope("fa-IR");

        var outcome = await InProcess.RunAsync(Sentence, "parse");

        Assert.Equal(new ToolOutcome(0, ClaimJson.Serialize(Claim.Parse(Sentence)) + "\n", ""), outcome);
    }

    [Fact]
    public async Task Parse_FaultyLine_IsAnIssueAndTheOthersAreRead()
    {
        var outcome = await InProcess.RunAsync($"{Sentence}\n\nDPRK may sel munitions\n{Sentence}", "parse");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal(2, outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal("-:3: GE4101 error $: column 10: 'sel' is not expected here; expected: a verb, 'not', 'have' or 'be'; did you mean 'sell'?", Assert.Single(outcome.ErrorLines));
    }

    [Fact]
    public async Task Parse_FaultyLineForMachines_IsAnObject()
    {
        var outcome = await InProcess.RunAsync("x", "parse", "--format", "json");

        var issue = JsonDocument.Parse(Assert.Single(outcome.ErrorLines)).RootElement;
        Assert.Equal("GE4101", issue.GetProperty("code").GetString());
        Assert.Equal(1, issue.GetProperty("line").GetInt32());
        Assert.Equal("", outcome.Output);
    }

    [Fact]
    public async Task Parse_Quiet_LeavesTheExitCode() => Assert.Equal(new ToolOutcome(1, "", ""), await InProcess.RunAsync("x", "parse", "--quiet"));

    [Fact]
    public async Task Parse_UnknownName_IsAnIssueOrAnInformation()
    {
        const string Unknown = "Freedonia invaded Ukraine";

        var refused = await InProcess.RunAsync(Unknown, "parse");
        var alsoRefused = await InProcess.RunAsync(Unknown, "parse", "--unknown-names", "refuse");
        var accepted = await InProcess.RunAsync(Unknown, "parse", "--unknown-names", "accept");

        Assert.Equal((1, ""), (refused.ExitCode, refused.Output));
        Assert.Equal(refused, alsoRefused);
        Assert.Equal(0, accepted.ExitCode);
        Assert.Contains("\"names\":{\"en\":\"Freedonia\"}", accepted.Output, StringComparison.Ordinal);
        Assert.All(accepted.ErrorLines, static line => Assert.StartsWith("-:1: GE4102 information ", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Parse_RelativeTo_DatesWords()
    {
        const string Yesterday = "Russia attacked Ukraine yesterday";

        var dated = await InProcess.RunAsync(Yesterday, "parse", "--relative-to", "2026-11-30");
        var asWords = await InProcess.RunAsync(Yesterday, "parse");

        Assert.Contains("\"edtf\":\"2026-11-29\"", dated.Output, StringComparison.Ordinal);
        Assert.Contains("\"relativeTo\":\"2026-11-30\"", dated.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("edtf", asWords.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--relative-to", "2026-11-31", "geopol: --relative-to takes a date such as 2026-11-30, not '2026-11-31'.")]
    [InlineData("--relative-to", "yesterday", "geopol: --relative-to takes a date such as 2026-11-30, not 'yesterday'.")]
    [InlineData("--unknown-names", "Accept", "geopol: --unknown-names takes refuse, accept, not 'Accept'.")]
    public async Task Parse_OtherValue_IsWrongUsage(string option, string value, string error)
    {
        var outcome = await InProcess.RunAsync("Russia attacked Ukraine", "parse", option, value);

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.Equal(error, outcome.ErrorLines[0]);
    }

    [Fact]
    public async Task Parse_EndlessLine_IsFaulty()
    {
        var outcome = await InProcess.RunAsync(new string('[', 1_000_000) + "\n" + Sentence, "parse");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Single(outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.True(Assert.Single(outcome.ErrorLines).Length < 1_000);
    }

    [Fact]
    public async Task Parse_Files_AreReadOneAfterTheOther()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("sentences.txt", $"{Sentence}\nRussia\n");

        var outcome = await InProcess.RunAsync("Russia invaded Ukraine", "parse", file, "-", "no such file");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Equal(2, outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.StartsWith($"{file}:2: GE4101 error $: column 7: the text ends too early; expected: ", outcome.ErrorLines[0], StringComparison.Ordinal);
        Assert.StartsWith("geopol: no such file: ", outcome.ErrorLines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parse_Nothing_GivesNothing() => Assert.Equal(new ToolOutcome(0, "", ""), await InProcess.RunAsync("", "parse"));
}

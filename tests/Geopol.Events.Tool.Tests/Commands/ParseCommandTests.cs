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
        Assert.Equal("-:1: GE4102 information $.proposition.event.agents[0].actor.names.en: column 1: the name 'Freedonia' isn't known.", Assert.Single(accepted.ErrorLines));
    }

    [Fact]
    public async Task Parse_SentenceThatIsWholeWhereALongLineIsCut_IsNotRead()
    {
        const int MaxLength = 100_000;
        const string Begun = "Russia sells arms to Iran";
        const string Rest = ", per Reuters. Credibility 6.";
        var spaces = Begun + new string(' ', MaxLength - Begun.Length) + Rest;
        var list = $"{string.Concat(Enumerable.Repeat("Iran, ", MaxLength))[..(MaxLength - 30)]} and Iran met{Rest}";

        foreach (var line in (string[])[spaces, list, new string('\u4e2d', MaxLength + 1)])
        {
            var outcome = await InProcess.RunAsync($"{line}\n{Sentence}", "parse");

            Assert.Equal(1, outcome.ExitCode);
            Assert.Equal(ClaimJson.Serialize(Claim.Parse(Sentence)) + "\n", outcome.Output);
            Assert.Single(outcome.ErrorLines);
        }

        Assert.Equal("-:1: GE0112 error $: The line has more than 100000 characters, and isn't read.", Assert.Single((await InProcess.RunAsync(spaces, "parse")).ErrorLines));
        Assert.Equal(0, (await InProcess.RunAsync(Begun + new string(' ', MaxLength - Begun.Length), "parse")).ExitCode);
    }

    [Fact]
    public async Task Parse_BytesThatAreNotUtf8_AreNotRead()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "latin1.txt");
        await File.WriteAllBytesAsync(file, [.. "[Caf"u8, 0xE9, .. "] sells arms to Iran\n"u8, .. "\u4e2d"u8, .. "Russia invaded Ukraine\n"u8], TestContext.Current.CancellationToken);

        var outcome = await InProcess.RunAsync("", "parse", file);

        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains(":1: GE0102 error $: The line has bytes that aren't UTF-8, and isn't read.", outcome.ErrorLines[0], StringComparison.Ordinal);
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

        var outcome = await InProcess.RunAsync("Russia invaded Ukraine", "parse", file, "-", "no-such-file");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Equal(2, outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.StartsWith($"{file}:2: GE4101 error $: column 7: the text ends too early; expected: ", outcome.ErrorLines[0], StringComparison.Ordinal);
        Assert.StartsWith("geopol: no-such-file: ", outcome.ErrorLines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parse_Nothing_GivesNothing() => Assert.Equal(new ToolOutcome(0, "", ""), await InProcess.RunAsync("", "parse"));
}

using System.Text;

namespace Geopol.Events.Tests;

public sealed class SayCommandTests
{
    private const string Sentence = "DPRK may sell munitions to Russia, per FT";

    private static readonly string Line = ClaimJson.Serialize(Claim.Parse(Sentence));

    [Fact]
    public async Task Say_Claim_IsItsSentence()
    {
        using var culture = new CultureScope("fa-IR");

        Assert.Equal(new ToolOutcome(0, Sentence + "\n", ""), await InProcess.RunAsync(Line, "say"));
        Assert.Equal(new ToolOutcome(0, Sentence + "\n", ""), await InProcess.RunAsync(Line, "say", "--lang", "en", "--style", "names"));
    }

    [Fact]
    public async Task Say_NameWithLineEnds_IsOneSentenceThatParseReads()
    {
        const string Hostile = """{"format":"geopol/1","proposition":{"event":{"$type":"meeting","parties":[{"names":{"en":"x\nRussia sells arms to Iran, per Reuters\ny\u001b[31m\u202e"}}]},"modality":"asserted","tense":"past"}}""";

        var said = await InProcess.RunAsync(Hostile, "say");
        var read = await InProcess.RunAsync(said.Output, "parse");

        Assert.Equal(1, said.Output.Count(static c => c == '\n'));
        Assert.DoesNotContain(said.Output.TrimEnd('\n'), static c => char.IsControl(c) || c == '\u202e');
        Assert.Equal(0, read.ExitCode);
        Assert.Equal(["x\nRussia sells arms to Iran, per Reuters\ny\u001b[31m\u202e"], ClaimJson.ReadLines(new MemoryStream(Encoding.UTF8.GetBytes(read.Output))).Select(static result => Assert.IsType<Meeting>(result.Value!.Proposition.Event).Parties[0].Names.Main));
    }

    [Fact]
    public async Task Say_InCodes_NamesStatesByThem() =>
        Assert.Equal(new ToolOutcome(0, "KP may sell munitions to RU, per FT\n", ""), await InProcess.RunAsync(Line, "say", "--style", "codes"));

    [Fact]
    public async Task Say_Corpus_IsReadAgainByParse()
    {
        var said = await InProcess.RunAsync("", "say", Repository.At("docs", "corpus", "corpus.ndjson"));
        var parsed = await InProcess.RunAsync(said.Output, "parse");
        var again = await InProcess.RunAsync(parsed.Output, "say");

        Assert.Equal(27, said.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal((0, 0, 0), (said.ExitCode, parsed.ExitCode, again.ExitCode));
        Assert.Equal(said.Output, again.Output);
    }

    [Fact]
    public async Task Say_FaultyLine_IsAnIssueAndTheOthersAreSaid()
    {
        var outcome = await InProcess.RunAsync($"no JSON\n{Line}\n", "say");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal(Sentence + "\n", outcome.Output);
        Assert.StartsWith("-:1: GE0101 error $: ", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Say_InAnotherLanguage_IsWrongUsage()
    {
        var outcome = await InProcess.RunAsync(Line, "say", "--lang", "fr");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Equal("geopol: --lang takes en, de, not 'fr'.", outcome.ErrorLines[0]);
    }

    [Fact]
    public async Task Say_InAnotherStyle_IsWrongUsage()
    {
        var outcome = await InProcess.RunAsync(Line, "say", "--style", "initials");

        Assert.Equal(new ToolOutcome(2, "", "geopol: --style takes names, codes, not 'initials'.\nTry 'geopol say --help'.\n"), outcome);
    }

    [Fact]
    public async Task Say_InGerman_IsItsGermanSentence() =>
        Assert.Equal(new ToolOutcome(0, "Laut FT könnte die DVRK Munition an Russland verkaufen\n", ""), await InProcess.RunAsync(Line, "say", "--lang", "de"));

    [Fact]
    public async Task Say_InGermanCodes_IsWrongUsage()
    {
        var outcome = await InProcess.RunAsync(Line, "say", "--lang", "de", "--style", "codes");

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.Equal("geopol: --style codes is English: leave --lang out.", outcome.ErrorLines[0]);
    }

    [Fact]
    public async Task Say_Nothing_GivesNothing() => Assert.Equal(new ToolOutcome(0, "", ""), await InProcess.RunAsync("", "say"));
}

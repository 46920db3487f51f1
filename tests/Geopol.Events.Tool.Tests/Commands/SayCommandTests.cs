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

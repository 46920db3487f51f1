namespace Geopol.Events.Tests;

public sealed class VerbsCommandTests
{
    [Fact]
    public async Task Verbs_OfAVerb_PrintsItsUses()
    {
        var outcome = await InProcess.RunAsync("", "verbs", "sell");

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.StartsWith("sell: sold, sold, selling, sells\n  transfer kind=sale\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("    object: items (thing", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\nresell:", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verbs_OfASense_PrintsItsSynonyms()
    {
        var outcome = await InProcess.RunAsync("", "verbs", "kidnap");

        Assert.Contains("abduct:", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("code abduct, sense kidnap", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("*ell", "sell:", "sell off:")]
    [InlineData("SELL*", "sell off:", "resell:")]
    [InlineData("s*l*", "sell:", "resell:")]
    public async Task Verbs_OfAPattern_PrintsWhatMatches(string pattern, string printed, string notPrinted)
    {
        var lines = (await InProcess.RunAsync("", "verbs", pattern)).Output.Split('\n');

        Assert.Contains(lines, line => line.StartsWith(printed, StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.StartsWith(notPrinted, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Verbs_WithoutPattern_PrintsAll()
    {
        var outcome = await InProcess.RunAsync("", "verbs");

        Assert.InRange(outcome.Output.Split('\n').Count(static line => line.Length > 0 && line[0] != ' '), 4000, 100_000);
    }

    [Fact]
    public async Task Verbs_WhereNoneMatches_ExitsWith1()
    {
        var outcome = await InProcess.RunAsync("", "verbs", "qwertz");

        Assert.Equal(new ToolOutcome(1, "", "geopol: no verb matches 'qwertz'.\n"), outcome);
    }
}

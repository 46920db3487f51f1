using System.Text.Json;

namespace Geopol.Events.Tests;

public sealed class WhenCommandTests
{
    // A Thursday.
    private const string Day = "2026-12-03";

    [Theory]
    [InlineData("on Monday", "en", "past", "2026-11-30", "weekday-latest")]
    [InlineData("on Monday", "en", "future", "2026-12-07", "weekday-coming")]
    [InlineData("in the coming days", "en", "future", "[2026-12-03..2026-12-10]", "coming-days")]
    [InlineData("am Montag", "de", "past", "2026-11-30", "weekday-latest")]
    public async Task When_Phrase_IsToldInOneLine(string phrase, string language, string tense, string edtf, string convention)
    {
        using var culture = new CultureScope("fa-IR");

        var outcome = await InProcess.RunAsync(phrase, "when", "--relative-to", Day, "--lang", language, "--tense", tense);

        Assert.Equal(new ToolOutcome(0, $$"""{"input":"{{phrase}}","edtf":"{{edtf}}","convention":"{{convention}}"}""" + "\n", ""), outcome);
    }

    [Fact]
    public async Task When_WithoutOptions_IsEnglishWithoutTense()
    {
        var both = await InProcess.RunAsync("", "when", "--relative-to", Day, " on Monday ", "am Montag");

        var lines = both.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal([" on Monday ", "am Montag"], lines.Select(static line => line.GetProperty("input").GetString()));
        Assert.Equal("weekday-either", lines[0].GetProperty("convention").GetString());
        Assert.Equal(JsonValueKind.Null, lines[1].GetProperty("edtf").ValueKind);
    }

    [Fact]
    public async Task When_UnknownPhrase_HasNoDateAndAReason()
    {
        var outcome = await InProcess.RunAsync("qwertz", "when", "--relative-to", Day);

        Assert.Equal(new ToolOutcome(0, """{"input":"qwertz","edtf":null,"convention":null,"reason":"The phrase isn't known."}""" + "\n", ""), outcome);
    }

    [Fact]
    public async Task When_DayThatNoPhraseIsRelativeTo_HasNoDate()
    {
        foreach (var day in (string[])["-9998-01-01", "0999-12-31", "9000-01-01", "9999-12-31"])
        {
            var outcome = await InProcess.RunAsync("", "when", "--relative-to", day, "today", "in the coming days", "on Monday");

            Assert.Equal(0, outcome.ExitCode);
            Assert.All(outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), static line => Assert.Contains("\"edtf\":null", line, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task When_WithoutDay_IsWrongUsage() => Assert.Equal(
        new ToolOutcome(2, "", "geopol: --relative-to is missing: give the date that the phrases are relative to, as in --relative-to 2026-11-30.\nTry 'geopol when --help'.\n"),
        await InProcess.RunAsync("on Monday", "when"));

    [Theory]
    [InlineData("--relative-to", "Monday", "geopol: --relative-to takes a date such as 2026-11-30, not 'Monday'.")]
    [InlineData("--lang", "fr", "geopol: --lang takes en, de, not 'fr'.")]
    [InlineData("--tense", "present", "geopol: --tense takes past, future, not 'present'.")]
    public async Task When_OtherValue_IsWrongUsage(string option, string value, string error)
    {
        var outcome = await InProcess.RunAsync("", option == "--relative-to" ? ["when", option, value, "today"] : ["when", "--relative-to", Day, option, value, "today"]);

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.Equal(error, outcome.ErrorLines[0]);
    }

    [Fact]
    public async Task When_Lines_AreReadAndFaultyLinesAreIssues()
    {
        var outcome = await InProcess.RunAsync([.. "on Monday\n\n"u8, 0xFF, .. "\nin the coming days"u8], "when", "--relative-to", Day);

        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal(2, outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.StartsWith("-:3: GE0102 error $: ", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_Nothing_GivesNothing() => Assert.Equal(new ToolOutcome(0, "", ""), await InProcess.RunAsync("", "when", "--relative-to", Day));
}

using System.Text.Json;

namespace Geopol.Events.Tests;

public sealed class CodeCommandTests
{
    [Theory]
    [InlineData("cameo:057", "Sign formal agreement", "root", "\"05\"")]
    [InlineData("plover:PROTEST", "PROTEST", "sort", "\"type\"")]
    [InlineData("plover:PROTEST/riot", "riot", "type", "\"PROTEST\"")]
    [InlineData("plover:political_institutions", "political institutions", "sort", "\"context\"")]
    [InlineData("commodity:munitions", "munitions", "broader", "\"commodity:arms\"")]
    [InlineData(" unroca : I ", "battle tanks", null, null)]
    [InlineData("eu-ml:ML3", "ammunition and fuze setting devices", null, null)]
    [InlineData("sipri:missiles", "missiles and guided bombs", null, null)]
    public async Task Code_Known_IsToldInOneLine(string code, string name, string? member, string? value)
    {
        using var culture = new CultureScope("fa-IR");

        var outcome = await InProcess.RunAsync("", "code", code);

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.StartsWith($$"""{"input":"{{code}}","name":"{{name}}",""", outcome.Output, StringComparison.Ordinal);
        var line = JsonDocument.Parse(Assert.Single(outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))).RootElement;
        Assert.True(member is null || line.GetProperty(member).GetRawText() == value);
    }

    [Theory]
    [InlineData("cameo:20", "cameo:020")]
    [InlineData("cameo:19", "cameo:019")]
    [InlineData("cameo:10", "cameo:010")]
    [InlineData("cameo:057", null)]
    [InlineData("cameo:05", null)]
    [InlineData("cameo:190", null)]
    public async Task Code_RootThatMayHaveLostItsZero_IsAWarning(string code, string? other)
    {
        var outcome = await InProcess.RunAsync("", "code", code);

        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal(other is not null, outcome.Error.Contains("GE2106 warning", StringComparison.Ordinal));
        Assert.Contains(other ?? "", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_OfCameo_HasTheDataOfItsTable()
    {
        using var culture = new CultureScope("de-DE");

        var outcome = await InProcess.RunAsync("cameo:057", "code");

        Assert.Equal(
            new ToolOutcome(
                0,
                """{"input":"cameo:057","name":"Sign formal agreement","root":"05","plover":"SUPPORT","contexts":["diplomatic"],"quad":{"gdelt":1,"icews":1},"goldstein":{"gdelt":8,"icews":8}}""" + "\n",
                ""),
            outcome);
    }

    [Theory]
    [InlineData("057", "'057' has no scheme: write cameo:057.")]
    [InlineData("riot", "'riot' has no scheme: write plover:PROTEST/riot.")]
    [InlineData("ml4", "'ml4' has no scheme: write eu-ml:ML4.")]
    [InlineData("qwertz", "'qwertz' has no scheme: write scheme:code, as in cameo:057. The schemes are cameo, plover, commodity, unroca, eu-ml, sipri.")]
    [InlineData("hs:9306", "There is no table of codes for the scheme 'hs'. The schemes are cameo, plover, commodity, unroca, eu-ml, sipri.")]
    [InlineData("CAMEO:057", "The scheme 'CAMEO' is written 'cameo'.")]
    [InlineData("cameo:41", "The scheme 'cameo' has no code '41': did you mean cameo:041?")]
    [InlineData("cameo:PRK", "The scheme 'cameo' has no code 'PRK'. It is the code of an actor: look it up with 'geopol who cameo:PRK'.")]
    [InlineData("plover:protest/RIOT", "The scheme 'plover' has no code 'protest/RIOT': did you mean plover:PROTEST/riot?")]
    [InlineData("plover:Pro-Democracy", "The scheme 'plover' has no code 'Pro-Democracy': did you mean plover:pro_democracy?")]
    [InlineData("plover:AGREE/riot", "The scheme 'plover' has no code 'AGREE/riot'.")]
    [InlineData("commodity:munition", "The scheme 'commodity' has no code 'munition': did you mean commodity:munitions?")]
    [InlineData("unroca:vii", "The scheme 'unroca' has no code 'vii': did you mean unroca:VII?")]
    [InlineData("sipri:", "The scheme 'sipri' has no code ''.")]
    public async Task Code_Unknown_HasAReasonAndIsAnIssue(string code, string reason)
    {
        var outcome = await InProcess.RunAsync($"plover:PROTEST\n{code}", "code");

        var line = JsonDocument.Parse(outcome.Output.Split('\n')[1]).RootElement;
        Assert.Equal(["input", "name", "reason"], line.EnumerateObject().Select(static member => member.Name));
        Assert.Equal(
            (1, code, null, reason),
            (outcome.ExitCode, line.GetProperty("input").GetString(), line.GetProperty("name").GetString(), line.GetProperty("reason").GetString()));
        Assert.Equal($"-:2: GE1102 error $: {reason}", Assert.Single(outcome.ErrorLines));
    }

    [Fact]
    public async Task Code_EachCodeOfTheTables_IsFoundAndNamed()
    {
        string[] codes =
        [
            .. CameoOntology.Codes.Select(static code => $"cameo:{code.Code}"),
            .. PloverOntology.Types.SelectMany(static type => type.Modes.Select(mode => $"plover:{type.Type}/{mode}").Prepend($"plover:{type.Type}")),
            .. Context.Known.Select(static context => $"plover:{context}"),
            .. GoodsVocabulary.Entries.Select(static entry => $"commodity:{entry}"),
            .. ArmsCategory.Unroca.Concat(ArmsCategory.EuMl).Concat(ArmsCategory.Sipri).Select(static category => $"{category.Scheme}:{category.Code}"),
        ];

        var outcome = await InProcess.RunAsync(string.Join('\n', codes), "code");

        var lines = outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(0, outcome.ExitCode);
        Assert.All(outcome.ErrorLines, static line => Assert.Contains("GE2106 warning", line, StringComparison.Ordinal));
        Assert.Equal(codes, lines.Select(static line => line.GetProperty("input").GetString()));
        Assert.All(lines, static line => Assert.NotEmpty(line.GetProperty("name").GetString()!));
    }

    [Fact]
    public async Task Code_HostileText_StaysOnItsLine()
    {
        var outcome = await InProcess.RunAsync("", "code", "a\nb\u001b:\u202e", "plover:/", "cameo:" + new string('9', 900), "\udc00");

        Assert.Equal((1, 4, 3), (outcome.ExitCode, outcome.ErrorLines.Length, outcome.Output.Count(static c => c == '\n')));
        Assert.DoesNotContain('\u001b', outcome.Output + outcome.Error);
    }

    [Fact]
    public async Task Code_Quiet_LeavesTheExitCode()
    {
        var outcome = await InProcess.RunAsync("qwertz", "code", "--quiet");

        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Error));
    }

    [Fact]
    public async Task Code_Nothing_GivesNothing() => Assert.Equal(new ToolOutcome(0, "", ""), await InProcess.RunAsync("\n\n", "code"));
}

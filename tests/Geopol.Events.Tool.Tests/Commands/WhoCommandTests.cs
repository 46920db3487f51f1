using System.Text.Json;

namespace Geopol.Events.Tests;

public sealed class WhoCommandTests
{
    private const string Dprk = """{"input":"DPRK","status":"found","name":"North Korea","id":"iso3166-1-alpha-2:KP","candidates":[]}""";

    public static TheoryData<string, string, string?, string?> Found => new()
    {
        { "DPRK", "found", "North Korea", "iso3166-1-alpha-2:KP" },
        { " North  Korean ", "found", "North Korea", "iso3166-1-alpha-2:KP" },
        { "Russland", "found", "Russia", "iso3166-1-alpha-2:RU" },
        { "iso3166-1-alpha-2:KP", "found", "North Korea", "iso3166-1-alpha-2:KP" },
        { "fips:KN", "found", "North Korea", "iso3166-1-alpha-2:KP" },
        { "iso3166-1-alpha-2:SU", "found", "Soviet Union", "iso3166-1-alpha-2:SU" },
        { "Qwertzland", "unknown", null, null },
        { "acme:1", "unknown", null, null },
        { "ucdp:303", "found", "Taliban", "cameo:TAL" },
        { "domain:reuters.com", "found", "Reuters", "wikidata:Q130879" },
    };

    [Theory]
    [MemberData(nameof(Found))]
    public async Task Who_Text_IsToldInOneLine(string text, string status, string? name, string? id)
    {
        using var culture = new CultureScope("tr-TR");

        var outcome = await InProcess.RunAsync("", "who", text);

        var line = JsonDocument.Parse(Assert.Single(outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))).RootElement;
        Assert.Equal(["input", "status", "name", "id", "candidates"], line.EnumerateObject().Select(static member => member.Name));
        Assert.Equal(
            (text, status, name, id, 0, 0),
            (line.GetProperty("input").GetString(), line.GetProperty("status").GetString(), line.GetProperty("name").GetString(), line.GetProperty("id").GetString(),
                line.GetProperty("candidates").GetArrayLength(), outcome.ExitCode));
        Assert.Equal(status != "found", outcome.Error.StartsWith("arguments:1: GE6101 information $: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_Ambiguous_ListsTheCandidates()
    {
        var outcome = await InProcess.RunAsync("Korea", "who");

        Assert.Equal(
            new ToolOutcome(
                0,
                """{"input":"Korea","status":"ambiguous","name":null,"id":null,"candidates":[{"name":"North Korea","id":"iso3166-1-alpha-2:KP"},{"name":"South Korea","id":"iso3166-1-alpha-2:KR"}]}""" + "\n",
                "-:1: GE6102 warning $: 'Korea' may be North Korea or South Korea: say more, or give a code.\n"),
            outcome);
    }

    [Fact]
    public async Task Who_CodeWithoutScheme_ListsItsReadings()
    {
        var outcome = await InProcess.RunAsync("KN", "who", "--format", "json");

        var line = JsonDocument.Parse(outcome.Output).RootElement;
        Assert.Equal((0, "code-without-scheme"), (outcome.ExitCode, line.GetProperty("status").GetString()));
        Assert.Equal(["iso3166-1-alpha-2:KN", "iso3166-1-alpha-2:KP"], line.GetProperty("candidates").EnumerateArray().Select(static one => one.GetProperty("id").GetString()));
        Assert.Equal("GE6103", JsonDocument.Parse(outcome.Error).RootElement.GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("iso3166-1-alpha-2:SU", "1980-01-01", "found", "")]
    [InlineData("iso3166-1-alpha-2:SU", "2020-01-01", "unknown", "iso3166-1-alpha-2:SU")]
    [InlineData("iso3166-1-alpha-2:kp", "2020-01-01", "unknown", "iso3166-1-alpha-2:KP")]
    public async Task Who_CodeOnADay_CountsOnThatDay(string text, string day, string status, string candidates)
    {
        var outcome = await InProcess.RunAsync(text, "who", "--on", day, "--quiet");

        var line = JsonDocument.Parse(outcome.Output).RootElement;
        Assert.Equal((0, "", status), (outcome.ExitCode, outcome.Error, line.GetProperty("status").GetString()));
        Assert.Equal(candidates, string.Join(' ', line.GetProperty("candidates").EnumerateArray().Select(static one => one.GetProperty("id").GetString())));
    }

    [Fact]
    public async Task Who_OfAKind_FindsNoOther()
    {
        var person = await InProcess.RunAsync("Russia", "who", "--kind", "person");
        var state = await InProcess.RunAsync("Russia", "who", "--kind", "state");
        var stateOrNot = await InProcess.RunAsync("Korea", "who", "--kind", "person");
        var code = await InProcess.RunAsync("KN", "who", "--kind", "state");

        Assert.Equal(
            new ToolOutcome(
                0,
                """{"input":"Russia","status":"unknown","name":null,"id":null,"candidates":[]}""" + "\n",
                "-:1: GE6101 information $: No actor of the kind 'person' is known as 'Russia'.\n"),
            person);
        Assert.StartsWith("""{"input":"Russia","status":"found",""", state.Output, StringComparison.Ordinal);
        Assert.StartsWith("""{"input":"Korea","status":"unknown",""", stateOrNot.Output, StringComparison.Ordinal);
        Assert.StartsWith("""{"input":"KN","status":"code-without-scheme",""", code.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_AmbiguousNameOfOneOfTheKind_IsFound()
    {
        const string AfricanUnion = "AU";

        var any = await InProcess.RunAsync("", "who", AfricanUnion);
        var organisation = await InProcess.RunAsync("", "who", AfricanUnion, "--kind", "international-organisation");

        Assert.StartsWith("""{"input":"AU","status":"ambiguous",""", any.Output, StringComparison.Ordinal);
        Assert.StartsWith("""{"input":"AU","status":"found","name":"African Union",""", organisation.Output, StringComparison.Ordinal);
        Assert.Equal("", organisation.Error);
    }

    // Each scheme that a code of the registry has is a scheme of actors.
    [Fact]
    public async Task Who_UnknownCodeOfAScheme_IsNotAnOtherScheme()
    {
        var schemes = ActorRegistry.Default.Actors.SelectMany(static actor => actor.Codes).Select(static code => code.Identifier.Scheme.Text).Distinct().ToList();
        Assert.Contains("ucdp", schemes);

        var outcome = await InProcess.RunAsync("", ["who", .. schemes.Select(static scheme => $"{scheme}:99999999999")]);

        Assert.Equal(schemes.Count, outcome.ErrorLines.Length);
        Assert.All(outcome.ErrorLines, static line => Assert.DoesNotContain("no scheme of actors", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_OtherScheme_IsToldTheSchemes()
    {
        var outcome = await InProcess.RunAsync("", "who", "iso:KP");

        Assert.StartsWith(
            "arguments:1: GE6101 information $: 'iso:KP' is no known name, and 'iso' is no scheme of actors. The schemes are iso3166-1-alpha-2, ",
            Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_OtherKind_IsWrongUsage()
    {
        var outcome = await InProcess.RunAsync("", "who", "--kind", "State", "Russia");

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.StartsWith("geopol: --kind takes state, territory, ", outcome.ErrorLines[0], StringComparison.Ordinal);
        Assert.EndsWith(", population, not 'State'.", outcome.ErrorLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_Lines_AreReadFromTheInputAndEmptyLinesAreSkipped()
    {
        var outcome = await InProcess.RunAsync("\uFEFFDPRK\r\n\r\n \n\uFEFFDPRK\r\uFEFF\nDPRK", "who");

        Assert.Equal(new ToolOutcome(0, $"{Dprk}\n{Dprk}\n{Dprk}\n", ""), outcome);
    }

    [Fact]
    public async Task Who_Hyphen_StandsForTheInput()
    {
        var outcome = await InProcess.RunAsync("DPRK\nQwertzland\n", "who", "DPRK", "-", "", "Korea");

        Assert.Equal(4, outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.StartsWith("-:2: GE6101 ", outcome.ErrorLines[0], StringComparison.Ordinal);
        Assert.StartsWith("arguments:4: GE6102 ", outcome.ErrorLines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_Files_AreReadOneAfterTheOther()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("actors.txt", "DPRK\nKorea\n");

        var outcome = await InProcess.RunAsync("DPRK", "who", "--file", file, "--file", "-", "--file", "no such file");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Equal(3, outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.StartsWith($"{file}:2: GE6102 ", outcome.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal("geopol: no such file: there is no such file", outcome.ErrorLines[1]);
    }

    [Fact]
    public async Task Who_FilesAndArguments_IsWrongUsage() => Assert.Equal(
        new ToolOutcome(2, "", "geopol: --file replaces the arguments: leave out one of the two.\nTry 'geopol who --help'.\n"),
        await InProcess.RunAsync("", "who", "--file", "x", "DPRK"));

    [Fact]
    public async Task Who_ArgumentWithHyphen_ComesAfterTwo()
    {
        var without = await InProcess.RunAsync("", "who", "-x-");
        var with = await InProcess.RunAsync("", "who", "--", "-x-");

        Assert.Equal((2, "geopol: there is no option '-x-'; an argument that begins with a hyphen comes after --."), (without.ExitCode, without.ErrorLines[0]));
        Assert.StartsWith("""{"input":"-x-","status":"unknown",""", with.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_TextsThatCanNotBeRead_AreIssues()
    {
        var bytes = await InProcess.RunAsync([.. "Caf"u8, 0xE9, .. "\nDPRK\n"u8], "who");
        var surrogate = await InProcess.RunAsync("", "who", "\ud800", "DPRK");
        var endless = await InProcess.RunAsync(new string('x', 1_000_000) + "\nDPRK", "who");
        var longArgument = await InProcess.RunAsync("", "who", new string('x', 1001), "DPRK");

        Assert.All([bytes, surrogate, endless, longArgument], static outcome => Assert.Equal((1, Dprk + "\n"), (outcome.ExitCode, outcome.Output)));
        Assert.Equal("-:1: GE0102 error $: The line has bytes that aren't UTF-8, and isn't read.", Assert.Single(bytes.ErrorLines));
        Assert.StartsWith("arguments:1: GE0102 error $: ", Assert.Single(surrogate.ErrorLines), StringComparison.Ordinal);
        Assert.StartsWith("-:1: GE0112 error $: ", Assert.Single(endless.ErrorLines), StringComparison.Ordinal);
        Assert.StartsWith("arguments:1: GE0112 error $: ", Assert.Single(longArgument.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_HostileText_StaysOnItsLine()
    {
        var outcome = await InProcess.RunAsync("", "who", "a\nb\u001b[31m\u202e");

        Assert.Single(outcome.ErrorLines);
        Assert.Equal(1, outcome.Output.Count(static c => c == '\n'));
        Assert.DoesNotContain('\u001b', outcome.Output + outcome.Error);
        Assert.Equal("a\nb\u001b[31m\u202e", JsonDocument.Parse(outcome.Output).RootElement.GetProperty("input").GetString());
    }

    [Fact]
    public async Task Who_Nothing_GivesNothing() => Assert.Equal(new ToolOutcome(0, "", ""), await InProcess.RunAsync("", "who"));
}

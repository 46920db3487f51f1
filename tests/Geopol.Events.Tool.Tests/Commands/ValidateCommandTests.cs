namespace Geopol.Events.Tests;

public sealed class ValidateCommandTests
{
    [Fact]
    public async Task Validate_ReferenceCorpus_HasNoErrors()
    {
        var outcome = await InProcess.RunAsync("", "validate", Repository.At("docs", "corpus", "corpus.ndjson"));

        Assert.Equal(0, outcome.ExitCode);
        Assert.StartsWith("claims=27 errors=0 warnings=", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Validate_FilesWithMarksPutTogether_ReadsAll()
    {
        var outcome = await InProcess.RunAsync($"\uFEFF{ClaimLines.Good}\n\uFEFF{ClaimLines.Good}\n", "validate");

        Assert.Equal(new ToolOutcome(0, "claims=2 errors=0 warnings=0\n", ""), outcome);
    }

    [Theory]
    [InlineData(ClaimLines.Good, 0, 0, 0)]
    [InlineData(ClaimLines.SelfSupplied, 1, 1, 0)]
    [InlineData(ClaimLines.DeniedNegation, 0, 0, 1)]
    [InlineData(ClaimLines.Unattributed, 0, 0, 0)]
    [InlineData(ClaimLines.UnknownMember, 0, 0, 0)]
    [InlineData(ClaimLines.FaultyMember, 1, 1, 0)]
    [InlineData("[", 1, 1, 0)]
    [InlineData("{", 1, 1, 0)]
    public async Task Validate_OneClaim_CountsAndExits(string line, int exitCode, int errors, int warnings)
    {
        var outcome = await InProcess.RunAsync(line, "validate");

        Assert.Equal(exitCode, outcome.ExitCode);
        Assert.Equal($"claims=1 errors={errors} warnings={warnings}\n", outcome.Output);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n\n")]
    public async Task Validate_NoClaim_IsWell(string input)
    {
        var outcome = await InProcess.RunAsync(input, "validate");

        Assert.Equal(new ToolOutcome(0, "claims=0 errors=0 warnings=0\n", ""), outcome);
    }

    [Fact]
    public async Task Validate_FaultyLines_ReadsOnAndTellsTheLines()
    {
        var outcome = await InProcess.RunAsync($"{ClaimLines.Good}\nnot JSON\n\n{ClaimLines.SelfSupplied}\n{ClaimLines.Good}", "validate");

        Assert.Equal("claims=4 errors=2 warnings=0\n", outcome.Output);
        Assert.Collection(
            outcome.ErrorLines,
            static line => Assert.StartsWith("-:2: GE0101 error $: ", line, StringComparison.Ordinal),
            static line => Assert.StartsWith("-:4: GE2201 error $.proposition.event.recipients[0]: ", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Validate_Information_IsPrintedAndNotCounted()
    {
        var outcome = await InProcess.RunAsync(ClaimLines.Unattributed, "validate");

        Assert.StartsWith("-:1: GE3001 information $.attribution: ", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("strict", ClaimLines.UnknownMember, 1, "errors=1 warnings=0", "GE0105 error $.proposition['погода']: ")]
    [InlineData("strict", ClaimLines.FaultyMember, 1, "errors=1 warnings=0", "GE0111 error $.proposition.modality: ")]
    [InlineData("preserving", ClaimLines.UnknownMember, 0, "errors=0 warnings=0", null)]
    [InlineData("preserving", ClaimLines.FaultyMember, 1, "errors=1 warnings=0", "GE0111 error $.proposition.modality: ")]
    [InlineData("lenient", ClaimLines.UnknownMember, 0, "errors=0 warnings=0", null)]
    [InlineData("lenient", ClaimLines.FaultyMember, 0, "errors=0 warnings=1", "GE0111 warning $.proposition.modality: ")]
    public async Task Validate_Mode_DecidesAboutTheUnknownAndTheFaulty(string mode, string line, int exitCode, string counts, string? issue)
    {
        var outcome = await InProcess.RunAsync(line, "validate", "--mode", mode);

        Assert.Equal(exitCode, outcome.ExitCode);
        Assert.Equal($"claims=1 {counts}\n", outcome.Output);
        Assert.Equal(issue is null ? 0 : 1, outcome.ErrorLines.Length);
        Assert.All(outcome.ErrorLines, line => Assert.StartsWith($"-:1: {issue}", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Validate_FormatJson_WritesOneObjectALine()
    {
        var outcome = await InProcess.RunAsync($"{ClaimLines.Good}\n{ClaimLines.UnknownMember}\n", "validate", "--mode=strict", "--format=json");

        var place = $$"""{"file":"-","line":2,"byteOffset":""";
        var line = Assert.Single(outcome.ErrorLines);
        Assert.StartsWith(place, line, StringComparison.Ordinal);
        Assert.Contains(""","code":"GE0105","severity":"error","path":"$.proposition['погода']","message":""", line, StringComparison.Ordinal);
        Assert.Equal("claims=2 errors=1 warnings=0\n", outcome.Output);
    }

    [Fact]
    public async Task Validate_FormatJson_GivesIssuesOfRulesThePlaceOfTheClaim()
    {
        var outcome = await InProcess.RunAsync($"{ClaimLines.Good}\n{ClaimLines.SelfSupplied}", "validate", "--format", "json");

        var place = $$"""{"file":"-","line":2,"byteOffset":{{ClaimLines.Good.Length + 1}},"code":"GE2201",""";
        Assert.StartsWith(place, Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--quiet")]
    [InlineData("-q")]
    public async Task Validate_Quiet_LeavesCountsAndExitCode(string option)
    {
        var outcome = await InProcess.RunAsync(ClaimLines.SelfSupplied, "validate", option);

        Assert.Equal(new ToolOutcome(1, "claims=1 errors=1 warnings=0\n", ""), outcome);
    }

    [Fact]
    public async Task Validate_SeveralFilesAndStandardInput_CountsAllAndNamesEach()
    {
        using var folder = new TemporaryFolder();
        var first = folder.Write("первый.ndjson", ClaimLines.SelfSupplied);
        var second = folder.Write("second.ndjson", $"{ClaimLines.Good}\n{ClaimLines.SelfSupplied}");

        var outcome = await InProcess.RunAsync(ClaimLines.Unattributed, "validate", first, "-", second);

        Assert.Equal("claims=4 errors=2 warnings=0\n", outcome.Output);
        Assert.Collection(
            outcome.ErrorLines,
            line => Assert.StartsWith($"{first}:1: GE2201 ", line, StringComparison.Ordinal),
            static line => Assert.StartsWith("-:1: GE3001 ", line, StringComparison.Ordinal),
            line => Assert.StartsWith($"{second}:2: GE2201 ", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Validate_FileThatIsMissing_SaysSoAndReadsTheOthers()
    {
        using var folder = new TemporaryFolder();
        var missing = Path.Combine(folder.Path, "missing.ndjson");
        var present = folder.Write("present.ndjson", ClaimLines.SelfSupplied);

        var outcome = await InProcess.RunAsync("", "validate", "--quiet", missing, present);

        Assert.Equal(new ToolOutcome(2, "claims=1 errors=1 warnings=0\n", $"geopol: {missing}: there is no such file\n"), outcome);
    }

    [Fact]
    public async Task Validate_Folder_SaysSo()
    {
        using var folder = new TemporaryFolder();

        var outcome = await InProcess.RunAsync("", "validate", folder.Path);

        Assert.Equal(new ToolOutcome(2, "claims=0 errors=0 warnings=0\n", $"geopol: {folder.Path}: it's a folder\n"), outcome);
    }

    [Fact]
    public async Task Validate_MissingFileWithFormatJson_WritesAnObject()
    {
        var outcome = await InProcess.RunAsync("", "validate", "--format", "json", "nowhere/\u001b[31m.ndjson");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Equal(
            """{"file":"nowhere/\u001B[31m.ndjson","severity":"error","message":"there is no such file"}""" + "\n", outcome.Error);
    }

    [Fact]
    public async Task Validate_NameOfFileWithControls_CannotForgeLines()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "No file has such a name there.");
        using var folder = new TemporaryFolder();
        var file = folder.Write("a\n-:1: \u001b[31m\u202e.ndjson", ClaimLines.SelfSupplied);

        var outcome = await InProcess.RunAsync("", "validate", file);

        Assert.StartsWith(
            Path.Combine(folder.Path, "a\\u000A-:1: \\u001B[31m\\u202E.ndjson:1: GE2201 "), Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Validate_InputThatFails_ExitsWithTwo()
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        using var input = new FailingStream(static () => new IOException("The disk is on fire."));

        var exitCode = await GeopolTool.RunAsync(["validate"], input, output, error, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(2, exitCode);
        Assert.Equal("geopol: -: The disk is on fire.\n"u8.ToArray(), error.ToArray());
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    public async Task Validate_AnyCulture_WritesTheSame(string culture)
    {
        var input = $"{ClaimLines.SelfSupplied}\n{ClaimLines.DeniedNegation}\n{ClaimLines.Unattributed}\n{ClaimLines.UnknownMember}";
        string[] args = ["validate", "--mode", "strict", "--format", "json"];
        var expected = await InProcess.RunAsync(input, args);

        using var scope = new CultureScope(culture);
        var outcome = await InProcess.RunAsync(input, args);

        Assert.Equal(expected, outcome);
        Assert.Equal("claims=4 errors=2 warnings=1\n", outcome.Output);
    }
}

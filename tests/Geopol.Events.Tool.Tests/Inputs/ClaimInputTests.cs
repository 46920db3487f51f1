using System.IO.Compression;
using System.Text;

namespace Geopol.Events.Tests;

/// <summary>The forms in which claims are read: lines, an array, a JSON text sequence, and each compressed.</summary>
public sealed class ClaimInputTests
{
    private const string Two = "claims=2 errors=0 warnings=0\n";

    [Theory]
    [InlineData($"{ClaimLines.Good}\n{ClaimLines.Good}\n")]
    [InlineData($"[{ClaimLines.Good},{ClaimLines.Good}]")]
    [InlineData($"\uFEFF [\n  {ClaimLines.Good},\n  {ClaimLines.Good}\n]\n")]
    [InlineData($"\u001E{ClaimLines.Good}\n\u001E{ClaimLines.Good}\n")]
    [InlineData($"\n\n{ClaimLines.Good}\r\n{ClaimLines.Good}")]
    public async Task Validate_EachFormOfTwoClaims_ReadsBoth(string text)
    {
        Assert.Equal(new ToolOutcome(0, Two, ""), await InProcess.RunAsync(text, "validate"));
        Assert.Equal(new ToolOutcome(0, Two, ""), await InProcess.RunAsync(Compressed(text), "validate"));
    }

    [Theory]
    [InlineData("{\n  \"format\": \"geopol/1\",\n  \"proposition\": {}\n}\n")]
    [InlineData("{\"format\": \"geopol/1\",\r\n \"proposition\": {}}\r\n")]
    [InlineData("{\n}\n")]
    public async Task Validate_ClaimOverSeveralLines_IsOneIssueThatSaysWhatToDo(string text)
    {
        var outcome = await InProcess.RunAsync(text, "validate");

        Assert.Equal((1, "claims=1 errors=1 warnings=0\n"), (outcome.ExitCode, outcome.Output));
        Assert.Contains("geopol canonicalize", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Validate_CutFirstLine_ReadsTheOthers()
    {
        var outcome = await InProcess.RunAsync($"{{\"format\":\"geopol/1\",\n{ClaimLines.Good}\n", "validate");

        Assert.Equal("claims=2 errors=1 warnings=0\n", outcome.Output);
    }

    [Fact]
    public async Task Validate_SequenceOfTextsOverSeveralLines_ReadsEach()
    {
        var spread = ClaimLines.Good.Replace("{", "{\r\n  ", StringComparison.Ordinal);

        var outcome = await InProcess.RunAsync($"\u001E{spread}\n\u001Enonsense\n\u001E{ClaimLines.Good}\n", "validate");

        Assert.Equal("claims=3 errors=1 warnings=0\n", outcome.Output);
        Assert.StartsWith("-:2: GE0101 error", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "validate")]
    [InlineData(2, "validate")]
    [InlineData(9, "say")]
    [InlineData(40, "validate")]
    [InlineData(-1, "validate")]
    [InlineData(-8, "validate")]
    [InlineData(-4, "html")]
    [InlineData(-1, "canonicalize")]
    [InlineData(-8, "parse")]
    [InlineData(-1, "edtf")]
    [InlineData(-1, "who")]
    [InlineData(-1, "code")]
    [InlineData(-1, "when --relative-to 2026-11-30")]
    public async Task Command_CutGzip_IsAnUnreadableFile(int length, string command)
    {
        var complete = Compressed(ClaimLines.Good + "\n");

        var outcome = await InProcess.RunAsync(complete[..(length < 0 ? complete.Length + length : length)], command.Split(' '));

        Assert.Equal(length == 1 ? 1 : 2, outcome.ExitCode);
        Assert.StartsWith(length == 1 ? "-:1: GE0101 " : "geopol: -: it begins like a gzip file, and isn't a complete one", outcome.ErrorLines[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("canonicalize", "[1]", "[1]")]
    [InlineData("parse", "Russia attacked Ukraine\n", "\"verb\":\"attack\"")]
    [InlineData("edtf", "2023-07\n", "\"valid\":true")]
    [InlineData("who", "DPRK\n", "\"status\":\"found\"")]
    [InlineData("code", "cameo:057\n", "Sign formal agreement")]
    [InlineData("when --relative-to 2026-12-03", "on Monday\n", "weekday")]
    [InlineData("say", ClaimLines.Good, "\n")]
    [InlineData("html", ClaimLines.Good, "<article ")]
    public async Task Command_Gzip_IsReadAsItsContent(string command, string text, string output)
    {
        var plain = await InProcess.RunAsync(text, command.Split(' '));

        Assert.Equal(0, plain.ExitCode);
        Assert.Contains(output, plain.Output, StringComparison.Ordinal);
        Assert.Equal(plain, await InProcess.RunAsync(Compressed(text), command.Split(' ')));
    }

    [Fact]
    public async Task Say_FileThatOnlyBeginsLikeGzip_IsAnUnreadableFile()
    {
        var outcome = await InProcess.RunAsync([0x1F, 0x8B, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7], "say");

        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith("geopol: -: it begins like a gzip file, and isn't a complete one", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("parse", "DPRK may sell munitions to Russia, per FT", "\"munitions\"")]
    [InlineData("edtf", "2023-07", "\"latest\":\"2023-07-31\"")]
    public async Task Command_TextAsArgument_IsRead(string command, string text, string output)
    {
        var outcome = await InProcess.RunAsync("", command, text);

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains(output, outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parse_ArgumentWithoutSpacesThatNamesNoFile_IsAMissingFile() =>
        Assert.Contains("there is no such file", (await InProcess.RunAsync("", "parse", "nofile.txt")).Error, StringComparison.Ordinal);

    [Fact]
    public async Task Parse_TwoSentencesAndAFault_SaysWhichArgument()
    {
        var outcome = await InProcess.RunAsync("", "parse", "Russia attacked Ukraine", "Russia of Ukraine");

        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith("arguments:2: GE4101 error", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    private static byte[] Compressed(string text)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return target.ToArray();
    }
}

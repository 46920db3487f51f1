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
    public async Task Validate_CutGzip_IsAnIssueOfTheCutClaim()
    {
        var outcome = await InProcess.RunAsync(Compressed(ClaimLines.Good)[..40], "validate");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("GE0101", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Say_FileThatOnlyBeginsLikeGzip_IsAnUnreadableFile()
    {
        var outcome = await InProcess.RunAsync([0x1F, 0x8B, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7], "say");

        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith("geopol: -: it begins like a gzip file, and isn't one", outcome.Error, StringComparison.Ordinal);
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

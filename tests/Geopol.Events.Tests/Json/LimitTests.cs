using System.Text;

namespace Geopol.Events.Tests;

/// <summary>Hostile input leads to an issue. It never leads to a crash or to unbounded memory.</summary>
public class LimitTests
{
    private const int MiB = 1 << 20;

    [Fact]
    public void Read_SixtyFiveLevels_IsTooDeep()
    {
        var issue = Assert.Single(ClaimJson.Read(SampleJson.Claim($"\"new\":{new string('[', 64)}{new string(']', 64)}")).Issues);

        Assert.Equal(IssueCodes.TooDeep, issue.Code);
        Assert.StartsWith("$.new[0][0]", issue.Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void Read_HundredThousandBrackets_IsAnIssue(char bracket)
    {
        var issue = ClaimJson.Read(new string(bracket, 100_000)).Issues[^1];

        Assert.Equal(bracket == '[' ? IssueCodes.TooDeep : IssueCodes.Syntax, issue.Code);
        Assert.InRange(issue.Path.Length, 1, 300);
        Assert.Equal(IssueCodes.TooDeep, Assert.Single(ClaimJson.Read(SampleJson.Claim("\"new\":" + new string('[', 100_000))).Issues).Code);
    }

    [Fact]
    public void Read_PropositionsInOneAnother_AreReadToTheDepthThatCanBeBuilt()
    {
        var deepest = Nested(Nesting.MaxLevel - 2);
        Assert.Equal(deepest, ClaimJson.Serialize(ClaimJson.Deserialize(deepest)));
        Assert.Equal(Nesting.MaxLevel, ClaimJson.Deserialize(deepest).Depth);

        var issue = Assert.Single(ClaimJson.Read(Nested(Nesting.MaxLevel - 1)).Issues);
        Assert.Equal(IssueCodes.TooDeep, issue.Code);
        Assert.False(ClaimJson.Read(Nested(Nesting.MaxLevel - 1), new ReadOptions { Mode = ReadMode.Strict }).IsRead);
    }

    [Theory]
    [InlineData(MiB, true)]
    [InlineData(MiB + 1, false)]
    [InlineData(2 * MiB, false)]
    public void Read_LongText_IsReadUpToItsLimit(int length, bool isRead)
    {
        var result = ClaimJson.Read(SampleJson.Claim($"\"extraction\":{{\"system\":\"{new string('x', length)}\"}}"));

        Assert.Equal(isRead, result.IsRead);
        Assert.Equal(isRead ? [] : [(IssueCodes.TooLong, "$.extraction.system")], result.Issues.Select(issue => (issue.Code, issue.Path)));
    }

    [Fact]
    public void Read_ClaimOf17MiB_IsTooLarge()
    {
        var json = Encoding.UTF8.GetBytes(SampleJson.Least + new string(' ', 17 * MiB));

        var issue = Assert.Single(ClaimJson.Read(json).Issues);

        Assert.Equal((IssueCodes.TooLarge, "$", 1), (issue.Code, issue.Path, issue.Line));
        Assert.True(ClaimJson.Read(json, new ReadOptions { MaxClaimBytes = 1 << 30 }).IsRead);
    }

    [Fact]
    public void Read_OneHugeText_TakesNoMemoryOfItsOwn()
    {
        var json = Huge(Tier.Of(200) * 1_000_000);

        AssertSmall(json, ReadOptions.Default, IssueCodes.TooLarge);
        AssertSmall(json, new ReadOptions { MaxClaimBytes = 1 << 30 }, IssueCodes.TooLong);
    }

    [Fact]
    public void Read_LimitsOfOnesOwn_AreKept()
    {
        Assert.Equal(IssueCodes.TooLarge, Code(new ReadOptions { MaxClaimBytes = 10 }));
        Assert.Equal(IssueCodes.TooDeep, Code(new ReadOptions { MaxDepth = 2 }));
        Assert.Equal(IssueCodes.TooLong, Code(new ReadOptions { MaxTextBytes = 3 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReadOptions { MaxDepth = 65 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReadOptions { MaxTextBytes = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReadOptions { MaxClaimBytes = -1 });

        static string Code(ReadOptions options) => Assert.Single(ClaimJson.Read(SampleJson.Event("\"endUse\":\"long\""), options).Issues).Code;
    }

    private static void AssertSmall(byte[] json, ReadOptions options, string code)
    {
        ClaimJson.Read(json.AsSpan(0, 1_000), options);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var result = ClaimJson.Read(json, options);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MiB);
        Assert.Equal(code, Assert.Single(result.Issues).Code);
    }

    private static byte[] Huge(int bytes)
    {
        var json = new byte[bytes];
        var start = Encoding.UTF8.GetBytes(SampleJson.Claim("\"extraction\":{\"system\":\"")[..^1]);
        var end = "\"}}"u8;
        json.AsSpan().Fill((byte)'x');
        start.CopyTo(json, 0);
        end.CopyTo(json.AsSpan(bytes - end.Length));
        return json;
    }

    private static string Nested(int propositions)
    {
        var json = """{"event":{"$type":"transfer"}}""";
        for (var i = 1; i < propositions; i++)
        {
            json = $$$"""{"condition":{{{json}}},"event":{"$type":"transfer"}}""";
        }

        return $$$"""{"format":"geopol/1","proposition":{{{json}}}}""";
    }
}

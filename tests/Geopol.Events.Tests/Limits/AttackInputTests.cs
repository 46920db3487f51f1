using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace Geopol.Events.Tests;

/// <summary>Each call ends within a second for any input. Its memory is in proportion to the limits.</summary>
public sealed class AttackInputTests
{
    // The limit is a second. Code that isn't optimised takes several times as long, so it has a higher limit.
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(IsOptimised ? 1 : 10);

    private static bool IsOptimised => typeof(Claim).Assembly.GetCustomAttribute<DebuggableAttribute>() is not { IsJITOptimizerDisabled: true };

    public static TheoryData<string> Names => [.. AttackInputs.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Calls_OnEachInput_EndWithinASecond(string name)
    {
        var utf8 = AttackInputs.All[name]();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var claim = ClaimJson.Read(utf8, AttackInputs.Options).Value;
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.InRange(allocated, 0, Math.Max(16L * utf8.Length, 160 << 20));
        AssertEnds("read", () => ClaimJson.Read(utf8, AttackInputs.Options));
        AssertEnds("read leniently", () => ClaimJson.Read(utf8, AttackInputs.Options with { Mode = ReadMode.Lenient }));
        AssertEnds("canonicalize", () => Canonicalize(utf8));
        if (claim is null)
        {
            return;
        }

        AssertEnds("write", () => ClaimJson.Serialize(claim));
        AssertEnds("check", () => claim.Check());
        AssertEnds("key", () => _ = claim.Key);
        AssertEnds("content id", () => _ = claim.ContentId);
        AssertEnds("hash", () => claim.GetHashCode());
        AssertEnds("text", () => _ = claim.ToString());
        AssertEnds("omissions", () => claim.GetOmissions());
        AssertEnds("reconcile", () => ActorRegistry.Default.Reconcile(claim));
    }

    [Theory]
    [InlineData("megabytes of empty evidence")]
    [InlineData("megabytes of empty links")]
    [InlineData("megabytes of empty sources")]
    [InlineData("megabytes of unknown members of the claim")]
    public void Read_MoreValuesThanAllowed_IsAnIssueThatNamesTheLimit(string name)
    {
        var issue = Assert.Single(ClaimJson.Read(AttackInputs.All[name](), AttackInputs.Options).Issues);

        Assert.Equal((IssueCodes.TooManyValues, IssueSeverity.Error), (issue.Code, issue.Severity));
        Assert.Contains(AttackInputs.Options.MaxValues.ToString(CultureInfo.InvariantCulture), issue.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(ReadOptions.MaxValues), issue.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(3, false)]
    public void Read_ValuesOfOneClaim_AreCountedWhereverTheyAre(int most, bool isRead)
    {
        // The objects are a link, its source, the name of the source, and an unknown member.
        const string Json = """{"attribution":[{"sources":[{"names":{"en":"FT"}}]}],"format":"geopol/1","new":1,"proposition":{"event":{"$type":"meeting"}}}""";
        foreach (var mode in Enum.GetValues<ReadMode>().Except([ReadMode.Strict]))
        {
            var result = ClaimJson.Read(Json, new ReadOptions { MaxValues = most, Mode = mode });

            Assert.Equal(isRead, result.IsRead);
            Assert.Equal(isRead ? [] : [(IssueCodes.TooManyValues, "$.new", 1)], result.Issues.Select(static issue => (issue.Code, issue.Path, issue.Line)));
        }
    }

    [Fact]
    public void ReadLines_ClaimAfterOneWithTooManyValues_IsRead()
    {
        const string Many = """{"evidence":[{},{},{}],"format":"geopol/1","proposition":{"event":{"$type":"meeting"}}}""";
        const string Few = """{"evidence":[{},{}],"format":"geopol/1","proposition":{"event":{"$type":"meeting"}}}""";

        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"{Few}\n{Many}\n{Few}\n"));
        var results = ClaimJson.ReadLines(stream, new ReadOptions { MaxValues = 2 }).ToArray();

        Assert.Equal(["", "2 $.evidence[2]", ""], results.Select(static result => result.IsRead ? "" : $"{result.Issues[0].Line} {result.Issues[0].Path}"));
    }

    [Fact]
    public void Read_FaultsAllOverAText_AreAtTheirPlaces()
    {
        const string Json = """
            {"format":"geopol/1",
             "evidence":[{"kind":1},
              {"url":2}],
             "proposition":{"event":{"$type":"transfer","items":[{"name":3},
               {"quantity":{}}]}}}
            """;

        var issues = ClaimJson.Read(Json).Issues;

        Assert.Equal(
            [("$.evidence[0].kind", 2), ("$.evidence[1].url", 3), ("$.proposition.event.items[0].name", 4)],
            issues.Take(3).Select(static issue => (issue.Path, issue.Line)));
    }

    [Fact]
    public void MaxValues_OutOfRange_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(static () => new ReadOptions { MaxValues = 0 });
        Assert.Equal(524_288, ReadOptions.Default.MaxValues);
    }

    [Fact]
    public void Read_StringLongerThanTheLimit_IsAnIssueWithoutACopy()
    {
        var text = new string('x', 17 << 20);
        ClaimJson.Read("{}");
        var before = GC.GetAllocatedBytesForCurrentThread();

        var issue = Assert.Single(ClaimJson.Read(text).Issues);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64 << 10);
        Assert.Equal(IssueCodes.TooLarge, issue.Code);
    }

    [Fact]
    public void Read_StringOfManyBytesACharacter_IsMeasuredInBytes()
    {
        const string Json = """{"extraction":{"system":"ÄÄÄÄ€€€€😀😀"},"format":"geopol/1","proposition":{"event":{"$type":"meeting"}}}""";
        var bytes = Encoding.UTF8.GetByteCount(Json);

        Assert.True(ClaimJson.Read(Json, new ReadOptions { MaxClaimBytes = bytes }).IsRead);
        Assert.True(ClaimJson.Read('\uFEFF' + Json, new ReadOptions { MaxClaimBytes = bytes }).IsRead);
        Assert.Equal(IssueCodes.TooLarge, Assert.Single(ClaimJson.Read(Json, new ReadOptions { MaxClaimBytes = bytes - 1 }).Issues).Code);
    }

    // A string of this length takes 1.4 GB. From this length on, three bytes per character exceed the maximum length of an array.
    [LongFact]
    public void ReadAndCanonicalize_StringOf715827882Characters_IsAnIssue()
    {
        var text = new string(' ', 715_827_882);

        Assert.Equal(IssueCodes.TooLarge, Assert.Single(ClaimJson.Read(text).Issues).Code);
        Assert.Equal(IssueCodes.Syntax, Assert.Single(ClaimJson.Read(text, new ReadOptions { MaxClaimBytes = 1 << 30 }).Issues).Code);
        Assert.Equal(IssueCodes.Syntax, Assert.Throws<ClaimFormatException>(() => CanonicalJson.Canonicalize(text)).Issues[0].Code);
        Assert.Throws<ClaimFormatException>(() => UnknownMembers.Parse(text));
    }

    [LongFact]
    public void Serialize_TextOf400MillionCharacters_IsWritten()
    {
        var claim = new Claim { Proposition = new Meeting { Venue = new string('x', 400_000_000) } };

        Assert.InRange(ClaimJson.SerializeToUtf8(claim).Length, 400_000_000, 400_001_000);
    }

    [Theory]
    [InlineData((1 << 20) - 1)]
    [InlineData(1 << 20)]
    [InlineData((1 << 20) + 1)]
    [InlineData(3 << 20)]
    public void Serialize_TextInPieces_IsThatInOnePiece(int length)
    {
        // The texts have surrogate pairs at even and at odd positions, and characters that must be escaped.
        foreach (var part in (string[])["😀", "x😀", "\"", "\n€x"])
        {
            var text = new StringBuilder(length + part.Length).Insert(0, part, length / part.Length).ToString();
            var json = ClaimJson.Serialize(new Claim { Proposition = new Meeting { Venue = text } });

            Assert.Equal(text, Assert.IsType<Meeting>(ClaimJson.Deserialize(json, new ReadOptions { MaxTextBytes = 1 << 30 }).Proposition.Event).Venue);
        }
    }

    private static void AssertEnds(string call, Action action)
    {
        var least = TimeSpan.MaxValue;
        for (var round = 0; round < 4 && least > Most; round++)
        {
            var start = ThreadTime.Now;
            action();
            var took = ThreadTime.Now - start;
            least = took < least ? took : least;
        }

        Assert.True(least <= Most, $"{call}: {least.TotalMilliseconds} ms");
    }

    private static void Canonicalize(byte[] utf8)
    {
        try
        {
            CanonicalJson.Canonicalize(utf8);
        }
        catch (ClaimFormatException)
        {
            // Some of the inputs have no canonical form.
        }
    }
}

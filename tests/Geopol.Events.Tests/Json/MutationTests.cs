using System.Reflection;
using System.Text;

using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>Corrupted texts are reported. They never crash a reader.</summary>
public class MutationTests
{
    private static readonly HashSet<string> Codes =
        [.. typeof(IssueCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)];

    private static readonly ReadOptions[] Modes = [.. Enum.GetValues<ReadMode>().Select(mode => new ReadOptions { Mode = mode })];

    [Fact]
    public void Read_BytesSpoiled_NeverThrowsAndTellsWhatIsWrong() =>
        Gen.Select(ClaimGen.Claim, Gen.Int).Sample(
            (claim, seed) => AssertSafe(new Mutator(seed).Mutate(ClaimJson.SerializeToUtf8(claim))),
            iter: Tier.Of(10_000));

    [Fact]
    public void Read_ValuesSpoiled_NeverThrowsAndTellsWhatIsWrong() =>
        Gen.Select(ClaimGen.Claim, Gen.Int).Sample(
            (claim, seed) => AssertSafe(Encoding.UTF8.GetBytes(new Mutator(seed).Mutate(ClaimJson.Serialize(claim)))),
            iter: Tier.Of(10_000));

    [Fact]
    public void Read_SpellingSpoiled_NeverThrowsAndTellsWhatIsWrong() =>
        Gen.Select(ClaimGen.Claim, Gen.Int).Sample(
            (claim, seed) => AssertSafe(new Mutator(seed).Mutate(Encoding.UTF8.GetBytes(new Respeller(seed).Respell(ClaimJson.Serialize(claim))))),
            iter: Tier.Of(3_000));

    [Fact]
    public void Read_CutAtAnyByte_IsRefused()
    {
        var json = Encoding.UTF8.GetBytes(SampleJson.LaterVersion);
        for (var length = 0; length < json.Length; length++)
        {
            Assert.False(ClaimJson.Read(json.AsSpan(0, length)).IsRead, $"It was read with {length} bytes.");
            AssertSafe(json[..length]);
        }
    }

    [Fact]
    public void Read_AnyText_NeverThrows() =>
        Gen.Char.Array[0, 40].Sample(text =>
        {
            var result = ClaimJson.Read(new string(text));

            Assert.False(result.IsRead);
            Assert.NotEmpty(result.Issues);
        });

    private static void AssertSafe(byte[] json)
    {
        foreach (var options in Modes)
        {
            var result = ClaimJson.Read(json, options);

            Assert.All(result.Issues, issue => AssertWhole(issue, json));
            Assert.Equal(result.IsRead, result.Issues.All(issue => issue.Severity != IssueSeverity.Error));
            if (result.Value is { } claim)
            {
                Assert.Equal(claim, ClaimJson.Deserialize(ClaimJson.SerializeToUtf8(claim)));
            }
            else
            {
                var thrown = Assert.Throws<ClaimFormatException>(() => ClaimJson.Deserialize(json, options));
                Assert.Equal(result.Issues, thrown.Issues);
            }
        }
    }

    private static void AssertWhole(Issue issue, byte[] json)
    {
        Assert.Contains(issue.Code, Codes);
        Assert.StartsWith("$", issue.Path, StringComparison.Ordinal);
        Assert.NotEmpty(issue.Message);
        Assert.InRange(issue.Line, 1, 1 + json.Count(b => b == '\n'));
        Assert.InRange(issue.ByteOffset, 0, json.Length);
    }
}

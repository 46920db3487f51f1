using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>Random claims, said and read again.</summary>
public sealed class SpokenClaimTests
{
    [Fact]
    public void Parse_OfTheSentenceOfAnyClaimAtAll_IsItsOwnSentencePart() => ClaimGen.Claim.Sample(
        static claim =>
        {
            var sentence = claim.ToString();
            Assert.True(ClaimNotation.Default.TryParse(sentence.AsSpan(), out var read, out NotationFault fault), $"{sentence}\n{fault}");
            Assert.Equal(read, Claim.Parse(read.ToString()));
        },
        iter: Tier.Of(20_000), print: static claim => ClaimJson.Serialize(claim));
}

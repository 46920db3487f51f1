using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>Prints random claims and reads them again.</summary>
public sealed class SpokenClaimTests
{
    // The highest share of claims that no sentence can state. Most of these claims have a verb that is read as a shorter verb with its object ("restore
    // electricity"). The others have clauses that nest too deep.
    private const double MostUnsaid = 0.02;

    [Fact]
    public void Parse_OfTheSentenceOfAnyClaimAtAll_IsItsOwnSentencePart() => ClaimGen.Claim.Sample(
        static claim =>
        {
            var sentence = claim.ToString();
            Assert.True(ClaimNotation.Default.TryParse(sentence.AsSpan(), out var read, out NotationIssue fault), $"{sentence}\n{fault}");
            // On the first printing, a hedge or verb of the wording may become a synonym, because the wording is in no key.
            var again = Claim.Parse(read.ToString());
            Assert.Equal(read.Key, again.Key);
            Assert.Equal(again, Claim.Parse(again.ToString()));
        },
        iter: Tier.IsLong ? 20_000 : 500, print: static claim => ClaimJson.Serialize(claim));

    [Fact]
    public void Parse_OfTheSentenceOfAClaimThatItSaysWhole_HasItsKeyAndIsPrintedTheSame()
    {
        var count = Tier.IsLong ? 20_000 : 2_000;
        var faults = Enumerable.Range(0, count).Select(static seed => (seed, Fault: FaultOf(new SpokenClaims(seed).Claim()))).Where(static row => row.Fault is not null).ToList();

        Assert.True(faults.Count <= MostUnsaid * count, $"{faults.Count} claims aren't read as they were said:\n{string.Join('\n', faults.Take(60).Select(static row => $"seed {row.seed}: {row.Fault}"))}");
    }

    private static string? FaultOf(Claim claim)
    {
        var sentence = claim.ToString();
        return !ClaimNotation.Default.TryParse(sentence.AsSpan(), out var read, out NotationIssue fault) ? $"isn't read: {sentence}: {fault}"
            : read.Key != claim.Key ? $"has another key: {sentence}\n      {string.Join("\n      ", claim.GetOmissions())}"
            : read.ToString() != sentence ? $"is printed otherwise: {sentence}\n   => {read}"
            : null;
    }
}

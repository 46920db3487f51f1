namespace Geopol.Events.Tests;

public sealed class EncodingTests
{
    public static TheoryData<string> Sentences => [.. EncodingTable.All.Select(static row => row.Sentence)];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Parse_Sentence_MakesTheOneClaim(string sentence)
    {
        var expected = EncodingTable.All.Single(row => row.Sentence == sentence).Claim;

        Assert.True(ClaimNotation.Default.TryParse(sentence.AsSpan(), out var claim, out NotationIssue fault), $"{fault}");
        // The JSON is compared first, because a difference in the JSON names the member.
        Assert.Equal(ClaimJson.Serialize(expected), ClaimJson.Serialize(claim));
        Assert.Equal(expected, claim);
        Assert.Equal(expected.ContentId, claim.ContentId);
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Format_TheOneClaim_ReadsAsTheSame(string sentence)
    {
        var expected = EncodingTable.All.Single(row => row.Sentence == sentence).Claim;

        Assert.Equal(expected, Claim.Parse(expected.ToString()));
    }

    [Fact]
    public void Table_HasSixtySentences_OfEveryVerbThatIsEasilyTakenForAnother()
    {
        Assert.True(EncodingTable.All.Count >= 60, $"{EncodingTable.All.Count} sentences");
        Assert.All(
            ["warn", "threaten", "promise", "offer", "refuse", "accuse", "denies", "negotiat", "agree", "say", "reportedly", "confirm", "doubt", "persuade", "plan to", "is likely to", "may not", "can not"],
            static word => Assert.Contains(EncodingTable.All, row => row.Sentence.Contains(word, StringComparison.Ordinal)));
    }
}

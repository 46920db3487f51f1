namespace Geopol.Events.Tests;

/// <summary>Many threads use a notation at the same time.</summary>
public sealed class ThreadTests
{
    private static readonly string[] Examples = [.. Enumerable.Range(0, LexiconImage.FrameCount).Select(static i => Vocabulary.Default.FrameAt(i).Example).Distinct()];

    [Fact]
    public void ParseAndFormat_OnManyThreadsAtOnce_GiveWhatOneThreadGives()
    {
        Claim[] alone = [.. Examples.Select(Claim.Parse)];
        string[] saidAlone = [.. alone.Select(static claim => claim.ToString())];
        var claims = new Claim[Examples.Length];
        var said = new string[Examples.Length];

        Parallel.For(0, Examples.Length, new ParallelOptions { MaxDegreeOfParallelism = 16 }, i =>
        {
            claims[i] = Claim.Parse(Examples[i]);
            said[i] = claims[i].ToString();
        });

        Assert.Equal(alone, claims);
        Assert.Equal(saidAlone, said);
    }

    [Fact]
    public void Parse_WhileOtherThreadsFail_IsNotDisturbed() => Parallel.For(0, 8_000, static i =>
    {
        if (i % 2 == 0)
        {
            Assert.False(ClaimNotation.Default.TryParse("DPRK sold to to Russia".AsSpan(), out _, out NotationIssue _));
        }
        else
        {
            Assert.Equal("DPRK sold arms to Russia", Claim.Parse("DPRK sold arms to Russia").ToString());
        }
    });
}

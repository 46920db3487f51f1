namespace Geopol.Events.Tests;

/// <summary>Leaves words out of the examples of all frames, doubles words, or replaces them with words of another example. No text throws.</summary>
public sealed class BrokenSentenceTests
{
    private static readonly string[] Examples = [.. Enumerable.Range(0, LexiconImage.FrameCount).Select(static i => Vocabulary.Default.FrameAt(i).Example).Distinct()];

    private static readonly string[] Subjects = ["The Pope", "Somebody", "$5 million in aid", "The minister", "It is likely that Iran", "20 soldiers", "[Acme|company]", "The sale of arms", "Chna and Russia"];

    [Theory]
    [InlineData("The Pope urged to end the war")]
    [InlineData("The Pope entreated to end the war")]
    [InlineData("$5 million in aid promised to Ukraine was delivered")]
    [InlineData("The minister accused of selling arms resigned")]
    [InlineData("Iran jeered at Somebody the threat")]
    [InlineData("Iran met Russia at something")]
    [InlineData("Iran attacked Russia under somebody")]
    [InlineData("Iran and Russia met on the sidelines of something")]
    public void TryParse_SentenceThatThrewOnce_DoesNotThrow(string text) => Read(text);

    [Fact]
    public void TryParse_ExamplesWithWordsChanged_DoesNotThrow()
    {
        var random = new Random();
        for (var round = 0; round < Tier.Of(20); round++)
        {
            foreach (var example in Examples)
            {
                Read(Broken(example.Split(' '), random));
            }
        }
    }

    private static string Broken(string[] words, Random random)
    {
        var at = random.Next(words.Length);
        return string.Join(' ', (string[])(random.Next(5) switch
        {
            0 => [.. words[..at], .. words[(at + 1)..]],
            1 => [.. words[..at], words[at], .. words[at..]],
            2 => [Subjects[random.Next(Subjects.Length)], .. words[Math.Min(at, 3)..]],
            3 => [.. words[..at], .. Examples[random.Next(Examples.Length)].Split(' ')[1..]],
            _ => [.. words[..at], .. Subjects[random.Next(Subjects.Length)].Split(' '), .. words[at..]],
        }));
    }

    private static void Read(string text)
    {
        foreach (var notation in (ClaimNotation[])[ClaimNotation.Default, ClaimNotation.Default.With(UnknownNames.Accept)])
        {
            var fault = Record.Exception(() => notation.TryParse(text.AsSpan(), out _, out NotationIssue _));
            Assert.True(fault is null, $"'{text}': {fault}");
        }
    }
}

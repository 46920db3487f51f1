namespace Geopol.Events.Tests;

/// <summary>Measures the share of expert sentences that the notation accepts, and checks that the accepted sentences have the right meaning.</summary>
public sealed class GoldTests
{
    private const double MostAreRight = 0.97;

    // If a party left an agreement, the scorer expects the stage "left". The library's code is "withdrawn-from".
    private static readonly string[] Disputed = ["g221"];

    private static readonly Lazy<IReadOnlyList<GoldReading>> Readings = new(static () => GoldReading.By(static sentence => Parse(sentence, takesUnknown: false)));

    private static readonly Lazy<IReadOnlyList<GoldReading>> WithUnknown = new(static () => GoldReading.By(static sentence => Parse(sentence, takesUnknown: true)));

    public static TheoryData<string> WithoutReading => [.. RefusedSentences.All.Select(static sentence => sentence.Text)];

    [Theory]
    [InlineData("A", false, 0.75)]
    [InlineData("B", false, 0.40)]
    [InlineData("A", true, 0.95)]
    public void Parse_SentencesOfTheLevel_TakesThisShare(string level, bool takesUnknown, double share)
    {
        var readings = (takesUnknown ? WithUnknown : Readings).Value.Where(reading => reading.Sentence.Level == level).ToList();
        var refused = readings.Where(static reading => !reading.IsAccepted).ToList();

        Assert.True(readings.Count - refused.Count >= share * readings.Count, $"{refused.Count} of {readings.Count} are refused:\n{Listed(refused)}");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Parse_SentencesThatItTakes_AreNearlyAllRight(bool takesUnknown)
    {
        var accepted = (takesUnknown ? WithUnknown : Readings).Value.Where(static reading => reading.IsAccepted).ToList();
        var others = accepted.Where(static reading => !reading.IsRight).ToList();

        Assert.True(accepted.Count - others.Count >= MostAreRight * accepted.Count, $"{others.Count} of {accepted.Count} aren't right:\n{Listed(others)}");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Parse_SentencesThatItTakes_AreNeverWrong(bool takesUnknown)
    {
        var wrong = (takesUnknown ? WithUnknown : Readings).Value.Where(static reading => reading.Result.Verdict is Verdict.Wrong or Verdict.Unread && !Disputed.Contains(reading.Sentence.Id)).ToList();

        Assert.True(wrong.Count == 0, $"{wrong.Count} are wrong:\n{Listed(wrong)}");
    }

    [Theory]
    [MemberData(nameof(WithoutReading))]
    public void Parse_SentenceWithoutReading_IsRefused(string sentence)
    {
        Assert.Null(Parse(sentence, takesUnknown: false));
        Assert.Null(Parse(sentence, takesUnknown: true));
    }

    private static string? Parse(string sentence, bool takesUnknown) =>
        new ClaimReader(new Cursor(sentence, Vocabulary.Default, takesUnknown)).Read() is { } claim ? ClaimJson.Serialize(claim) : null;

    private static string Listed(IEnumerable<GoldReading> readings) => string.Join('\n', readings);
}

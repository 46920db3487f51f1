namespace Geopol.Events.Tests;

/// <summary>Expected German sentences, written from the claims before the code ran.</summary>
public sealed class JsonGermanSentenceTests
{
    /// <summary>A claim as JSON, with its German sentence.</summary>
    public sealed record Row(string Json, string German);

    internal static Row[] Rows { get; } = [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Sentences", "sentences.tsv"))
        .Where(static line => line.Length > 0 && line[0] != '#').Select(static line => line.Split('\t')).Select(static cells => new Row(cells[1], cells[0]))];

    public static TheoryData<string, string> Sentences() => new(Rows.Select(static row => (row.German, row.Json)));

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Say_Claim_IsTheSentence(string german, string json) => Assert.Equal(german, ClaimJson.Deserialize(json).Say(German.Instance));
}

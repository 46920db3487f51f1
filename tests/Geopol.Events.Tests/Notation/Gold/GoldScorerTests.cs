using System.Text.Json.Nodes;

namespace Geopol.Events.Tests;

/// <summary>Tests the verdicts on claims. Each claim differs from the expected claim in one point.</summary>
public sealed class GoldScorerTests
{
    public static TheoryData<string> Cases => [.. Rows.Select(NameOf)];

    private static IReadOnlyList<JsonNode> Rows { get; } = [.. GoldFile.Rows("scorer-cases.jsonl")];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Score_OfTheCase_IsItsVerdict(string name)
    {
        var row = Rows.Single(row => NameOf(row) == name);

        // If the claim of the row is a text, it represents a claim that isn't JSON.
        var claim = row["claim"]!;
        var verdict = GoldScorer.Score(GoldSentence.Read(row), claim is JsonValue text ? text.GetValue<string>() : claim.ToJsonString());

        Assert.True(Enum.Parse<Verdict>(row["verdict"]!.GetValue<string>(), ignoreCase: true) == verdict.Verdict, verdict.ToString());
    }

    [Fact]
    public void Score_OfNoClaim_IsRefused() => Assert.All(GoldSentences.All, static sentence => Assert.Equal(Verdict.Refused, GoldScorer.Score(sentence, null).Verdict));

    [Fact]
    public void Sentences_OfEachFile_AreAllThere()
    {
        Assert.Equal(180, GoldSentences.All.Count(static sentence => sentence.Level == "A"));
        Assert.Equal(72, GoldSentences.All.Count(static sentence => sentence.Level == "B"));
        Assert.Equal(252, GoldSentences.All.DistinctBy(static sentence => sentence.Id).Count());
        Assert.Equal(36, RefusedSentences.All.DistinctBy(static sentence => sentence.Id).Count());
    }

    private static string NameOf(JsonNode row) => row["case"]!.GetValue<string>();
}

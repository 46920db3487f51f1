using System.Text.Json;

namespace Geopol.Events.Tests;

/// <summary>Compares 200 sentences with their meaning. A person wrote the meanings from the sentences alone, before the notation read them.</summary>
public sealed class ExpectedFrameTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Rows = new(static () => TestTable.Rows("frames.expected.tsv").ToDictionary(static row => row[0], static row => row[1]));

    public static TheoryData<string> Sentences => [.. Rows.Value.Keys];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Parse_ExampleOfAFrame_GivesTheRolesThatItsEnglishHas(string sentence)
    {
        Assert.True(ClaimNotation.Default.TryParse(sentence.AsSpan(), out var claim, out NotationIssue fault), $"{fault}");
        var differences = Rows.Value[sentence].Split(" || ").Select(right => Differences(right, claim)).ToList();

        Assert.True(differences.Any(static found => found.Count == 0), $"{string.Join(" | ", differences[0])}\n{ClaimJson.Serialize(claim)}");
    }

    [Fact]
    public void Rows_AreTwoHundred() => Assert.Equal(200, Rows.Value.Count);

    // The format of the right column is "interaction: agents=Iran; objects=Kharkiv, Kherson".
    private static List<string> Differences(string right, Claim claim)
    {
        var colon = right.IndexOf(':', StringComparison.Ordinal);
        using var json = JsonDocument.Parse(ClaimJson.Serialize(claim));
        var type = json.RootElement.GetProperty("proposition").GetProperty("event").GetProperty("$type").GetString();
        var roles = right[(colon + 1)..].Split(';').Select(static part => part.Split('=', 2)).Select(static part => ExpectedRole.Of(part[0].Trim(), [.. part[1].Split(", ")]));
        return type == right[..colon] ? ExpectedRole.Differences(roles, claim) : [$"it is a {type}"];
    }
}

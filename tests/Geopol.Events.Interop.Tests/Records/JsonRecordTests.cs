namespace Geopol.Events.Tests.Interop;

/// <summary>JSON objects as records: arrays, lines, answers of an API, and broken ones.</summary>
public class JsonRecordTests
{
    [Theory]
    [InlineData("""[{"attacker":"A","target_name":"B"},{"attacker":"C","target_name":"D"}]""")]
    [InlineData("{\"attacker\":\"A\",\"target_name\":\"B\"}\n{\"attacker\":\"C\",\"target_name\":\"D\"}\n")]
    [InlineData("[\n  {\n    \"attacker\": \"A\",\n    \"target_name\": \"B\"\n  },\n  {\"attacker\": \"C\", \"target_name\": \"D\", \"other\": null}\n]\n")]
    [InlineData("""{"count":2,"data":[{"attacker":"A","target_name":"B"},{"attacker":"C","target_name":"D"}],"next":{"data":[1,"]}"]}}""")]
    [InlineData("""{"text":"\"data\":[","nested":{"data":[{"x":1}]},"data" : [{"attacker":"A","target_name":"B"},{"attacker":"C","target_name":"D"}]}""")]
    public async Task Read_EachForm_ClaimForEachObject(string text)
    {
        foreach (var piece in new[] { 1, 3, 100_000 })
        {
            Assert.Equal(["A>B", "C>D"], (await Toy.ReadJsonAsync(text, member: "data", piece: piece)).Select(static line => line[2..]));
        }
    }

    [Fact]
    public async Task Read_BrokenLine_LosesOneRecord() =>
        Assert.Equal(
            ["1 GE7005", "2 A>B", "3 GE7005", "4 C>D"],
            await Toy.ReadJsonAsync("{\"attacker\":\"A\nX{\"attacker\"\n".Replace("\nX", "\n", StringComparison.Ordinal).Replace("{\"attacker\"\n", "", StringComparison.Ordinal)
                + "{\"attacker\":\"A\",\"target_name\":\"B\"}\n{\"attacker\" \"A\"}\n{\"attacker\":\"C\",\"target_name\":\"D\"}"));

    [Fact]
    public async Task Read_CutFile_LastRecordIsAnIssue() =>
        Assert.Equal(["1 A>B", "1 GE7005"], await Toy.ReadJsonAsync("""[{"attacker":"A","target_name":"B"},{"attacker":"C","targ"""));

    [Fact]
    public async Task Read_RecordTooLong_GoesOn() =>
        Assert.Equal(
            ["1 GE7004", "2 C>D"],
            await Toy.ReadJsonAsync($"{{\"attacker\":\"{new string('x', 5000)}\",\"target_name\":\"B\"}}\n{{\"attacker\":\"C\",\"target_name\":\"D\"}}", new ImportOptions { MaxRecordSize = 1000 }));

    [Fact]
    public async Task Read_EscapesAndNumbers_AreTexts() =>
        Assert.Equal(["1 A\"\nZ>7"], await Toy.ReadJsonAsync("""{"attacker":"A\"\nZ","target_name":7,"score":-3.5}"""));

    [Theory]
    [InlineData("[]")]
    [InlineData("")]
    [InlineData("""{"data":[]}""")]
    public async Task Read_NoRecords_NoResult(string text) => Assert.All(await Toy.ReadJsonAsync(text, member: "data"), static line => Assert.EndsWith("GE7001", line, StringComparison.Ordinal));
}

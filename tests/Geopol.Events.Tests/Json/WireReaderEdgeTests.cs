using System.Text;

namespace Geopol.Events.Tests;

public class WireReaderEdgeTests
{
    [Theory]
    [InlineData("""{"format":"geopol\/1","proposition":{"event":{"$type":"transfer"}}}""")]
    [InlineData("""{"format":"\u0067eopol/1","proposition":{"event":{"$type":"\u0074ransfer"}},"recordedAt":"2023-09-09T08:00:00\u005a"}""")]
    public void Read_TextsInEscapedSpelling_AreWhatTheySpell(string json)
    {
        var result = ClaimJson.Read(json);

        Assert.Empty(result.Issues);
        Assert.IsType<Transfer>(result.Value!.Proposition.Event);
    }

    [Fact]
    public void Read_DecimalInEscapedSpelling_IsTheNumber()
    {
        var result = ClaimJson.Read<Quantity, QuantityCodec>("""{"exact":"1\u002e5"}"""u8, ReadOptions.Default);

        Assert.Equal(Quantity.Exactly(1.5m), result.Value);
    }

    [Theory]
    [InlineData("2023-09-09T08:00:00Z5Z")]
    [InlineData("2023-09-09T08:00:00Z.5Z")]
    [InlineData("2023-09-09T08:00:00ZZ")]
    [InlineData("2023-09-09T08:00:00.Z")]
    [InlineData("2023-09-09T08:00:00.5")]
    public void Read_InstantWithMoreOrLessBehindItsSeconds_IsRefused(string text)
    {
        var result = ClaimJson.Read($$$"""{"format":"geopol/1","proposition":{"event":{"$type":"transfer"}},"recordedAt":"{{{text}}}"}""");

        Assert.Equal(IssueCodes.NoInstant, Assert.Single(result.Issues).Code);
    }

    [Fact]
    public void Read_RequiredActorThatSaysNothing_IsMissing()
    {
        var result = ClaimJson.Read<Actor, ActorCodec>("""{"affiliations":[{"of":{"kind":null}}]}"""u8, ReadOptions.Default);

        Assert.Equal((IssueCodes.Missing, "$.affiliations[0]"), (Assert.Single(result.Issues).Code, result.Issues[0].Path));
    }

    [Theory]
    [InlineData("names", "")]
    [InlineData("names", " de")]
    [InlineData("id", "a\\u0007")]
    public void Read_NullUnderAKeyThatIsNone_IsRefused(string map, string key)
    {
        var json = $$$"""{"{{{map}}}":{"{{{key}}}":null}}""";

        var result = ClaimJson.Read<Actor, ActorCodec>(Encoding.UTF8.GetBytes(json), ReadOptions.Default);

        Assert.Equal(IssueCodes.NoCode, Assert.Single(result.Issues).Code);
    }
}

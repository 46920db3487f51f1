using System.Text.Json;

namespace Geopol.Events.Tests;

public sealed class StixConfidenceTests
{
    private static readonly Dictionary<string, StixScale> Scales = new()
    {
        ["stix21.none-low-med-high"] = StixScale.NoneLowMedHigh,
        ["stix21.zero-ten"] = StixScale.ZeroToTen,
        ["stix21.admiralty-credibility"] = StixScale.Admiralty,
        ["stix21.wep"] = StixScale.Wep,
        ["stix21.dni"] = StixScale.Dni,
    };

    public static TheoryData<string> Ids => [.. Scales.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void LabelOf_EveryInteger_IsWhatTheTableSays(string id)
    {
        var rows = Rows(id);
        for (var integer = 0; integer <= 100; integer++)
        {
            var row = Assert.Single(rows, row => row.TryGetProperty("min", out var min) && min.GetInt32() <= integer && integer <= row.GetProperty("max").GetInt32());

            var label = Scales[id].LabelOf(integer);

            Assert.Equal(row.GetProperty("term").GetString(), label.Value);
            Assert.Equal(integer != row.GetProperty("value").GetInt32(), label.IsLossy);
            Assert.Equal(ConversionReason.AsTabled, label.Reason);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void ToInteger_EveryLabel_IsWhatTheTableSaysAndReadsBack(string id)
    {
        var scale = Scales[id];
        Assert.All(Rows(id), row =>
        {
            var label = row.GetProperty("term").GetString()!;
            var integer = scale.ToInteger(label);

            if (row.GetProperty("value").ValueKind == JsonValueKind.Null)
            {
                Assert.False(integer.HasValue);
                Assert.Null(integer.Value);
                Assert.Equal(ConversionReason.CannotBeJudged, integer.Reason);
                return;
            }

            Assert.Equal(row.GetProperty("value").GetInt32(), integer.Value);
            Assert.False(integer.IsLossy);
            Assert.Equal(label, scale.LabelOf(integer.Value!.Value).Value);
        });
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void LabelOf_OutOfRange_IsNoValueWithItsReason(int integer) => Assert.All(StixScale.All, scale =>
    {
        var label = scale.LabelOf(integer);
        Assert.False(label.HasValue);
        Assert.Null(label.Value);
        Assert.Equal(ConversionReason.OutOfRange, label.Reason);
        Assert.Equal(label.Explanation, Assert.Throws<InvalidOperationException>(label.ValueOrThrow).Message);
    });

    [Theory]
    [InlineData("")]
    [InlineData("likely")]
    [InlineData("Likely/Probable")]
    public void ToInteger_LabelOfNoOrOfAnotherScale_IsNoValue(string label) =>
        Assert.Equal(ConversionReason.NotInScale, StixScale.Dni.ToInteger(label).Reason);

    [Fact]
    public void ToInteger_LabelInOtherCase_IsFound() => Assert.Equal(70, StixScale.Dni.ToInteger("LIKELY / probable").Value);

    [Fact]
    public void OfCredibility_EachFigure_IsWhatStixGivesItAndSixIsNoNumber()
    {
        Assert.Equal([90, 70, 50, 30, 10, null], Credibility.Known.Select(static figure => StixScale.OfCredibility(figure).Value));
        Assert.Equal(ConversionReason.CannotBeJudged, StixScale.OfCredibility(Credibility.CannotBeJudged).Reason);
        Assert.Equal(ConversionReason.NotInScale, StixScale.OfCredibility(Credibility.Parse("7")).Reason);
        Assert.Equal(ConversionReason.NotInScale, StixScale.OfCredibility(default).Reason);
    }

    [Fact]
    public void CredibilityOf_EveryInteger_IsOneToFiveAndNeverSix()
    {
        Assert.Equal(["5", "4", "3", "2", "1"], Enumerable.Range(0, 101).Select(static i => StixScale.CredibilityOf(i).Value.Text).Distinct());
        Assert.True(StixScale.CredibilityOf(100).IsLossy);
        Assert.False(StixScale.CredibilityOf(90).IsLossy);
        Assert.True(StixScale.CredibilityOf(101).Value.IsAbsent);
    }

    [Fact]
    public void Dni_BesideIcd203_DiffersAtEighteenIntegers() => Assert.Equal(
        [6, 7, 8, 9, 40, 41, 42, 43, 44, 56, 57, 58, 59, 90, 91, 92, 93, 94],
        DniBesideIcd203.Differing.Select(static row => row.Integer));

    private static List<JsonElement> Rows(string id)
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(TestData.Path("scales", "scales.json")));
        return [.. file.RootElement.Clone().EnumerateArray().Single(scale => scale.GetProperty("id").GetString() == id).GetProperty("rows").EnumerateArray()];
    }
}

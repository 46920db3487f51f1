namespace Geopol.Events.Tests;

public sealed class ConfidenceConversionTests
{
    [Theory]
    [InlineData("icd203", "low", "phia", "low")]
    [InlineData("icd203", "High", "phia", "high")]
    [InlineData("icd203", "moderate", "ipcc-ar5", "medium")]
    [InlineData("ipcc-ar5", "very-low", "icd203", "low")]
    [InlineData("ipcc-ar5", "low", "icd203", "low")]
    [InlineData("ipcc-ar5", "medium", "icd203", "moderate")]
    [InlineData("ipcc-ar5", "high", "phia", "high")]
    [InlineData("ipcc-ar5", "very high", "icd203", "high")]
    [InlineData("ipcc-ar4", "very high", "ipcc-ar5", "very-high")]
    [InlineData("misp", "rarely-confident", "ipcc-ar5", "low")]
    public void Under_AnotherScale_GoesByOrderWithLoss(string scale, string level, string other, string expected)
    {
        var basis = LocalizedText.Of("en", "two sources");
        var converted = (Of(scale, level) with { Basis = basis }).Under(Ladder(other));

        Assert.Equal(expected, converted.Value!.Level.Text);
        Assert.Equal(other, converted.Value.Scale.Text);
        Assert.Equal(basis, converted.Value.Basis);
        Assert.True(converted.IsLossy);
        Assert.Equal(ConversionReason.ByOrder, converted.Reason);
    }

    [Theory]
    [InlineData("icd203", "low", "ipcc-ar5", "order-undecided")]
    [InlineData("icd203", "high", "ipcc-ar5", "order-undecided")]
    [InlineData("phia", "high", "misp", "order-undecided")]
    [InlineData("", "high", "phia", "no-scale")]
    [InlineData("house", "high", "phia", "no-table")]
    [InlineData("stix-2.1", "85", "icd203", "no-table")]
    [InlineData("icd203", "medium", "ipcc-ar5", "not-in-scale")]
    [InlineData("icd203", "likely", "icd203", "not-in-scale")]
    [InlineData("misp", "confidence-cannot-be-evaluated", "ipcc-ar5", "cannot-be-judged")]
    [InlineData("misp", "confidence-cannot-be-evaluated", "misp", "cannot-be-judged")]
    public void Under_WhereTheOrderDoesNotDecide_IsNoValue(string scale, string level, string other, string reason)
    {
        var converted = Of(scale, level).Under(Ladder(other));

        Assert.False(converted.HasValue);
        Assert.Null(converted.Value);
        Assert.Equal(reason, converted.Reason.Text);
        Assert.NotEmpty(converted.Explanation);
    }

    [Fact]
    public void Under_TheSameScale_IsItself()
    {
        var confidence = Of("icd203", "moderate");

        Assert.Equal(confidence, confidence.Under(ConfidenceLadder.Icd203).Value);
        Assert.False(confidence.Under(ConfidenceLadder.Icd203).IsLossy);
    }

    [Fact]
    public void Under_EveryPairOfScales_KeepsTheOrder()
    {
        foreach (var own in ConfidenceLadder.All)
        {
            foreach (var other in ConfidenceLadder.All)
            {
                var places = own.Rungs.Select(rung => new Confidence { Level = rung.Level, Scale = own.Id }.Under(other))
                    .Where(static converted => converted.HasValue).Select(converted => other.IndexOf(converted.Value!.Level)).ToList();

                Assert.NotEmpty(places);
                Assert.DoesNotContain(-1, places);
                Assert.Equal(places.Order(), places);
            }
        }
    }

    [Fact]
    public void Of_EveryKnownScaleOfLevels_HasALadder() => Assert.Equal(
        [ConfidenceScale.Stix21], ConfidenceScale.Known.Where(static scale => ConfidenceLadder.Of(scale) is null));

    private static Confidence Of(string scale, string level) => new()
    {
        Level = ConfidenceLevel.Parse(level),
        Scale = scale.Length == 0 ? default : ConfidenceScale.Parse(scale),
    };

    private static ConfidenceLadder Ladder(string id) => ConfidenceLadder.Of(ConfidenceScale.Parse(id))!;
}

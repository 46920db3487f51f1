namespace Geopol.Events.Tests;

public sealed class LikelihoodConversionTests
{
    [Fact]
    public void Under_BareWord_IsNoValueThoughTheOtherHasTheWord()
    {
        var words = Likelihood.OfWord("unlikely").Under(Yardsticks.Phia);

        Assert.False(words.HasValue);
        Assert.Equal(ConversionReason.NoScale, words.Reason);
    }

    [Fact]
    public void Under_WordOfItsOwnYardstick_IsItself()
    {
        var words = (Likelihood.OfWord("probable") with { Yardstick = Yardstick.Icd203 }).Under(Yardsticks.Icd203);

        Assert.Equal("likely", Assert.Single(words.Value).Word);
        Assert.False(words.IsLossy);
    }

    [Theory]
    [InlineData(0.55, 0.80, false)]
    [InlineData(0.60, 0.70, true)]
    public void Under_WordOfItsOwnYardstickWithFigures_LosesThemWhereTheyAreOthers(double low, double high, bool isLossy)
    {
        var words = (Likelihood.Between(low, high, "likely") with { Yardstick = Yardstick.Icd203 }).Under(Yardsticks.Icd203);

        Assert.Equal("likely", Assert.Single(words.Value).Word);
        Assert.Equal(isLossy, words.IsLossy);
    }

    [Fact]
    public void Under_WordOfAnotherYardstick_GoesByTheInterval()
    {
        var words = (Likelihood.OfWord("likely") with { Yardstick = Yardstick.Icd203 }).Under(Yardsticks.IpccAr5);

        Assert.Equal(["more likely than not"], words.Value.Select(static term => term.Word));
        Assert.True(words.IsLossy);
    }

    [Fact]
    public void Under_IntervalOfTheSpeaker_NeedsNoYardstick()
    {
        var words = Likelihood.Between(0.6, 0.7, "quite likely").Under(Yardsticks.Phia);

        Assert.Equal("likely", Assert.Single(words.Value).Word);
        Assert.Equal(ConversionReason.OneWord, words.Reason);
    }

    [Theory]
    [InlineData("2015", "as-tabled")]
    [InlineData("2007", "no-table")]
    public void ToInterval_WithAVersion_IsOfThatVersionOrNone(string version, string reason) => Assert.Equal(reason,
        (Likelihood.OfWord("likely") with { Yardstick = Yardstick.Icd203, YardstickVersion = version }).ToInterval().Reason.Text);

    [Fact]
    public void ToInterval_UnknownYardstickOrWord_IsNoValue()
    {
        Assert.Equal(ConversionReason.NoTable, (Likelihood.OfWord("likely") with { Yardstick = Yardstick.Parse("house") }).ToInterval().Reason);
        Assert.Equal(ConversionReason.NotInScale, (Likelihood.OfWord("even chance") with { Yardstick = Yardstick.Phia }).ToInterval().Reason);
        Assert.Equal(ConversionReason.NoScale, Likelihood.OfWord("likely").ToInterval().Reason);
    }

    [Fact]
    public void ToInterval_FiguresOfTheSpeaker_StandBeforeThoseOfTheYardstick() =>
        Assert.Equal("60-70 %", (Likelihood.Between(0.6, 0.7, "likely") with { Yardstick = Yardstick.Icd203 }).ToInterval().Value!.ToString());
}

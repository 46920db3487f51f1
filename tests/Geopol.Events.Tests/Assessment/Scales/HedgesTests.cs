namespace Geopol.Events.Tests;

public sealed class HedgesTests
{
    [Theory]
    [InlineData("en", "may")]
    [InlineData("en", "Might")]
    [InlineData("en", "could")]
    [InlineData("en-GB", "perhaps")]
    [InlineData("de", "könnte")]
    [InlineData("de-AT", "möglicherweise")]
    public void Read_MayMightCould_ArePossibleWithoutLikelihood(string language, string words)
    {
        var hedge = HedgeReading.Read(words, LanguageTag.Parse(language))!;

        Assert.Equal(Modality.Possible, hedge.Modality);
        Assert.Null(hedge.Likelihood);
    }

    [Theory]
    [InlineData("en", "probably")]
    [InlineData("en", "likely")]
    [InlineData("en", "unlikely")]
    [InlineData("en", "highly likely")]
    [InlineData("en", "realistic possibility")]
    [InlineData("en", "Almost certainly")]
    [InlineData("de", "dürfte")]
    [InlineData("de", "wahrscheinlich")]
    [InlineData("de", "äußerst unwahrscheinlich")]
    public void Read_GradedWords_AreEstimatedWithTheWordAlone(string language, string words)
    {
        var hedge = HedgeReading.Read($" {words} ", LanguageTag.Parse(language))!;

        Assert.Equal(Modality.Estimated, hedge.Modality);
        Assert.Equal(Likelihood.OfWord(words), hedge.Likelihood);
        Assert.Equal($"estimated: {words}", hedge.ToString());
    }

    [Theory]
    [InlineData("en", "will")]
    [InlineData("en", "can")]
    [InlineData("en", "moderate")]
    [InlineData("en", "könnte")]
    [InlineData("en", "")]
    [InlineData("de", "konnte")]
    [InlineData("de", "durfte")]
    [InlineData("de", "kann")]
    [InlineData("de", "soll")]
    [InlineData("de", "may")]
    [InlineData("fr", "may")]
    public void Read_WhatIsNoHedge_IsNull(string language, string words) => Assert.Null(HedgeReading.Read(words, LanguageTag.Parse(language)));

    [Fact]
    public void Read_AnyWordOfAYardstick_HasNoFigures() => Assert.All(
        Yardsticks.All.SelectMany(static scale => scale.Terms),
        static term => Assert.Null(HedgeReading.Read(term.Word)!.Likelihood!.Low));
}

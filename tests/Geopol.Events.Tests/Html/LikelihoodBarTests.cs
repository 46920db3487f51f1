using System.Xml.Linq;

namespace Geopol.Events.Tests;

public sealed class LikelihoodBarTests
{
    [Fact]
    public void ToHtml_IntervalUnderAYardstick_HasABarWithItsBands()
    {
        var fact = FactOf(Likelihood.Between(0.55, 0.8, "likely") with { Yardstick = Yardstick.Icd203, YardstickVersion = "2015" })!;

        var bar = Assert.Single(fact.Elements("svg"));
        Assert.Equal("likely (55-80 %), under ICD 203 (2015)", fact.Element("p")!.Value);
        Assert.Equal("img", bar.Attribute("role")!.Value);
        Assert.StartsWith("Likelihood, from 0 to 100 %: likely (55-80 %). The words of ICD 203: almost no chance (1-5 %), very unlikely (5-20 %),", bar.Attribute("aria-label")!.Value, StringComparison.Ordinal);
        Assert.Equal(("55%", "24.6%"), Box(bar, "geopol-interval").Single());
        Assert.Equal(("55%", "24.6%"), Box(bar, "geopol-band geopol-said").Single());
        Assert.Equal(["1%", "5%", "20%", "45%", "80%", "95%"], Box(bar, "geopol-band").Select(static box => box.X));
        Assert.Contains("likely (55-80 %)", fact.Element("details")!.Elements("ul").Elements("li").Select(static item => item.Value));
    }

    [Fact]
    public void ToHtml_WordUnderAYardstick_HasTheBandButNoInterval()
    {
        var fact = FactOf(Likelihood.OfWord("realistic possibility") with { Yardstick = Yardstick.Phia })!;

        Assert.Empty(Box(fact.Element("svg")!, "geopol-interval"));
        Assert.Equal("40%", Box(fact.Element("svg")!, "geopol-band geopol-said").Single().X);
        Assert.Contains("The figures of this table are verified in part.", fact.Element("details")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void ToHtml_WordAlone_HasNoBar()
    {
        var fact = FactOf(Likelihood.OfWord("unlikely"))!;

        Assert.Equal("unlikely, a word without figures", fact.Value);
        Assert.Empty(fact.Elements("svg"));
    }

    [Fact]
    public void ToHtml_OneNumber_IsAThinLineWithinTheBar()
    {
        Assert.Equal(("70%", "0.8%"), Box(FactOf(Likelihood.Of(0.7))!.Element("svg")!, "geopol-interval").Single());
        Assert.Equal(("99.2%", "0.8%"), Box(FactOf(Likelihood.Of(1))!.Element("svg")!, "geopol-interval").Single());
    }

    [Fact]
    public void ToHtml_UnknownYardstick_IsNamed() =>
        Assert.Equal("likely, under the yardstick house-scale", FactOf(Likelihood.OfWord("likely") with { Yardstick = Yardstick.Parse("house-scale") })!.Element("p")!.Value);

    [Fact]
    public void Of_NestedYardstick_DrawsNoBandOverAnother()
    {
        foreach (var lane in Yardsticks.All.SelectMany(static scale => LikelihoodBand.Of(scale).GroupBy(band => (scale.Id, band.Lane))))
        {
            Assert.All(lane.Zip(lane.Skip(1)), static pair => Assert.True(pair.First.Term.Range.High <= pair.Second.Term.Range.Low));
        }

        Assert.Single(LikelihoodBand.Of(Yardsticks.Icd203).Select(static band => band.Lane).Distinct());
    }

    private static XElement? FactOf(Likelihood likelihood) =>
        StrictHtml.Parse(new Proposition { Event = new Meeting(), Modality = Modality.Estimated, Likelihood = likelihood }.ToHtml()).Fact("Likelihood");

    private static IEnumerable<(string X, string Width)> Box(XElement bar, string cssClass) =>
        bar.Descendants("rect").Where(rect => rect.Attribute("class")!.Value == cssClass).Select(static rect => (rect.Attribute("x")!.Value, rect.Attribute("width")!.Value));
}

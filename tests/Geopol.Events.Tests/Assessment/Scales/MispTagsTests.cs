using System.Text.Json;

namespace Geopol.Events.Tests;

public sealed class MispTagsTests
{
    [Fact]
    public void Entries_OfEachTaxonomy_AreThoseOfItsFile()
    {
        AssertIsFile(MispTags.Reliability, "admiralty-scale.json");
        AssertIsFile(MispTags.Credibility, "admiralty-scale.json");
        AssertIsFile(MispTags.Likelihood, "estimative-language.json");
        AssertIsFile(MispTags.EstimativeConfidence, "estimative-language.json");
        AssertIsFile(MispTags.Confidence, "misp.json");
    }

    [Fact]
    public void ToTag_EveryMeaning_ReadsBackWithoutLoss()
    {
        AssertReadsBack(MispTags.Reliability, Reliability.Known);
        AssertReadsBack(MispTags.Credibility, Credibility.Known);
        AssertReadsBack(MispTags.Likelihood, Yardsticks.Icd203.Terms);
        AssertReadsBack(MispTags.EstimativeConfidence, ConfidenceLadder.Icd203.Rungs.Select(static rung => rung.Level));
        AssertReadsBack(MispTags.Confidence, ConfidenceLadder.Misp.Rungs.Select(static rung => rung.Level).Append(ConfidenceLadder.Misp.CannotBeJudged));
    }

    [Fact]
    public void ToNumber_EveryMeaning_IsNeverFiftyForWhatCannotBeJudged()
    {
        Assert.Equal([100, 75, 50, 25, 0, null], Reliability.Known.Select(static letter => MispTags.Reliability.ToNumber(letter).Value));
        Assert.Equal([100, 75, 50, 25, 0, null], Credibility.Known.Select(static figure => MispTags.Credibility.ToNumber(figure).Value));
        Assert.Null(MispTags.Confidence.ToNumber(ConfidenceLadder.Misp.CannotBeJudged).Value);
        Assert.All(Reliability.Known, static letter => Assert.True(MispTags.Reliability.ToNumber(letter).IsLossy));
    }

    [Theory]
    [InlineData(100, "A", "as-tabled")]
    [InlineData(75, "B", "as-tabled")]
    [InlineData(50, "", "ambiguous")]
    [InlineData(25, "D", "as-tabled")]
    [InlineData(0, "", "ambiguous")]
    [InlineData(57, "", "not-in-scale")]
    public void Read_NumberAlone_TellsItsLossOrIsNoValue(int number, string letter, string reason)
    {
        var read = MispTags.Reliability.Read(number);

        Assert.Equal(letter, read.Value.Text);
        Assert.Equal(letter.Length > 0, read.HasValue);
        Assert.Equal(reason, read.Reason.Text);
        Assert.True(read.IsLossy);
    }

    [Fact]
    public void Read_NumberOfALikelihood_IsTheWordAndSaysThatTheNumberIsItsLowerEnd()
    {
        var read = MispTags.Likelihood.Read(55);

        Assert.Same(Yardsticks.Icd203.Find("likely"), read.Value);
        Assert.Contains("lower ends", read.Explanation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("admiralty-scale:source-reliability=\"b\"", "B", "as-tabled")]
    [InlineData("Admiralty-Scale:source-reliability=\"F\"", "F", "as-tabled")]
    [InlineData("c", "C", "as-tabled")]
    [InlineData("g", "", "no-counterpart")]
    [InlineData("admiralty-scale:information-credibility=\"2\"", "", "not-in-scale")]
    [InlineData("admiralty-scale:source-reliability=\"", "", "not-in-scale")]
    [InlineData("", "", "not-in-scale")]
    public void Read_Tag_IsItsMeaningOrNoValue(string tag, string letter, string reason)
    {
        var read = MispTags.Reliability.Read(tag);

        Assert.Equal(letter, read.Value.Text);
        Assert.Equal(reason, read.Reason.Text);
    }

    [Fact]
    public void ToTag_WhatTheTaxonomyLacks_IsNoValue()
    {
        Assert.Equal(ConversionReason.NotInScale, MispTags.Likelihood.ToTag(Yardsticks.Phia.Find("likely")!).Reason);
        Assert.Equal(ConversionReason.NotInScale, MispTags.Reliability.ToTag(default).Reason);
        Assert.Equal(ConversionReason.NotInScale, MispTags.Reliability.ToNumber(Reliability.Parse("G")).Reason);
    }

    private static void AssertIsFile<T>(MispScale<T> scale, string file)
    {
        using var taxonomy = JsonDocument.Parse(File.ReadAllBytes(TestData.Path("misp", file)));
        var values = taxonomy.RootElement.GetProperty("values").EnumerateArray().Single(values => values.GetProperty("predicate").GetString() == scale.Predicate);

        Assert.Equal(scale.Taxonomy, taxonomy.RootElement.GetProperty("namespace").GetString());
        Assert.Equal(scale.Source.Version, taxonomy.RootElement.GetProperty("version").ToString());
        Assert.Equal(
            values.GetProperty("entry").EnumerateArray().Select(static entry => (entry.GetProperty("value").GetString()!, entry.GetProperty("numerical_value").GetInt32())),
            scale.Entries.Select(static entry => (entry.Value, entry.Number)));
    }

    private static void AssertReadsBack<T>(MispScale<T> scale, IEnumerable<T> meanings) => Assert.All(meanings, meaning =>
    {
        var tag = scale.ToTag(meaning);
        Assert.False(tag.IsLossy);
        Assert.StartsWith($"{scale.Taxonomy}:{scale.Predicate}=\"", tag.Value!, StringComparison.Ordinal);

        var read = scale.Read(tag.Value!);
        Assert.Equal(meaning, read.Value);
        Assert.False(read.IsLossy);
    });
}

namespace Geopol.Events.Tests;

public sealed class YardstickTests
{
    public static TheoryData<string> Names => [.. Yardsticks.All.Select(static scale => scale.Name)];

    [Theory]
    [InlineData("likely", "55-80 %")]
    [InlineData("PROBABLE", "55-80 %")]
    [InlineData(" almost-certain ", "95-99 %")]
    [InlineData("improbably", "20-45 %")]
    [InlineData("remote", "1-5 %")]
    public void IntervalOf_WordOrSynonym_IsThatOfTheTable(string word, string interval)
    {
        var range = Yardsticks.Icd203.IntervalOf(word);

        Assert.Equal(interval, range.Value!.ToString());
        Assert.False(range.IsLossy);
        Assert.Equal(ConversionReason.AsTabled, range.Reason);
    }

    [Theory]
    [InlineData("very likely")]
    [InlineData("may")]
    [InlineData("")]
    public void IntervalOf_WordOfNoneOrOfAnother_IsNoValue(string word)
    {
        var range = Yardsticks.Phia.IntervalOf(word);

        Assert.False(range.HasValue);
        Assert.Null(range.Value);
        Assert.True(range.IsLossy);
        Assert.Equal(ConversionReason.NotInScale, range.Reason);
    }

    [Fact]
    public void Ends_OfEachYardstick_AreAsPublished()
    {
        Assert.True(Yardsticks.Phia.Find("realistic possibility")!.Range is { IsApproximate: true, IsHighExclusive: true });
        Assert.False(Yardsticks.Phia.Find("realistic possibility")!.Range.Contains(0.5));
        Assert.True(Yardsticks.IpccAr5.Find("likely")!.Range.Contains(0.66));
        Assert.False(Yardsticks.IpccAr4.Find("likely")!.Range.Contains(0.66));
        Assert.False(Yardsticks.Nato.Find("highly likely")!.Range.Contains(0.9));
        Assert.Equal([">99 %", ">95 %", ">90 %", ">66 %", ">50 %", "33-66 %", "<33 %", "<10 %", "<5 %", "<1 %"], Yardsticks.IpccAr4.Terms.Select(static term => term.Range.ToString()));
        Assert.Equal([">90 %", "60-90 %", "40-60 %", "10-40 %", "<10 %"], Yardsticks.Nato.Terms.Select(static term => term.Range.ToString()));
        Assert.Equal(Verification.NotVerified, Yardsticks.Nato.Source.Verified);
    }

    [Theory]
    [InlineData("ICD 203", 0.55, 0.80, "likely", "one-word", false)]
    [InlineData("ICD 203", 0.60, 0.70, "likely", "one-word", true)]
    [InlineData("ICD 203", 0.20, 0.20, "very unlikely, unlikely", "shared-end", true)]
    [InlineData("ICD 203", 0.50, 0.70, "roughly even chance, likely", "several-words", true)]
    [InlineData("ICD 203", 0.00, 0.00, "", "in-gap", true)]
    [InlineData("ICD 203", 0.995, 1, "", "in-gap", true)]
    [InlineData("ICD 203", 0.00, 1, "almost no chance, very unlikely, unlikely, roughly even chance, likely, very likely, almost certain", "partly-in-gap", true)]
    [InlineData("PHIA", 0.55, 0.80, "likely", "partly-in-gap", true)]
    [InlineData("PHIA", 0.55, 0.75, "likely", "one-word", false)]
    [InlineData("PHIA", 0.36, 0.39, "", "in-gap", true)]
    [InlineData("PHIA", 0.50, 0.50, "", "in-gap", true)]
    [InlineData("PHIA", 0.35, 0.40, "unlikely, realistic possibility", "partly-in-gap", true)]
    [InlineData("PHIA", 0.30, 0.45, "unlikely, realistic possibility", "partly-in-gap", true)]
    [InlineData("IPCC AR5", 0.92, 0.97, "very likely, likely, more likely than not", "nested-words", true)]
    [InlineData("IPCC AR5", 0.40, 0.55, "about as likely as not", "one-word", true)]
    [InlineData("IPCC AR5", 0.30, 0.40, "about as likely as not, unlikely", "several-words", true)]
    [InlineData("IPCC AR4", 0.66, 0.66, "more likely than not, about as likely as not", "shared-end", true)]
    [InlineData("Kent", 0.61, 0.62, "", "in-gap", true)]
    [InlineData("Kent", 0.40, 0.40, "chances about even, probably not", "shared-end", true)]
    public void WordsFor_Interval_TellsAllWordsAndTheirLoss(string yardstick, double low, double high, string words, string reason, bool isLossy)
    {
        var found = Of(yardstick).WordsFor(low, high);

        Assert.Equal(words, string.Join(", ", found.Value.Select(static term => term.Word)));
        Assert.Equal(reason, found.Reason.Text);
        Assert.Equal(isLossy, found.IsLossy);
        Assert.Equal(words.Length > 0, found.HasValue);
        Assert.NotEmpty(found.Explanation);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void WordsFor_EveryIntervalOfWholePerCents_IsWhatPointsSay(string name)
    {
        var scale = Of(name);
        for (var low = 0; low <= 100; low++)
        {
            for (var high = low; high <= 100; high++)
            {
                AssertFits(scale, low, high);
            }
        }
    }

    [Theory]
    [InlineData(-0.1, 0.5)]
    [InlineData(0.5, 0.4)]
    [InlineData(0.5, 1.1)]
    [InlineData(double.NaN, 0.5)]
    [InlineData(0.5, double.PositiveInfinity)]
    public void WordsFor_NoInterval_IsNoValue(double low, double high)
    {
        var found = Yardsticks.Phia.WordsFor(low, high);

        Assert.False(found.HasValue);
        Assert.True(found.Value.IsEmpty);
        Assert.Equal(ConversionReason.OutOfRange, found.Reason);
    }

    [Fact]
    public void WordsFor_AGap_NamesTheWordsOnEitherSide()
    {
        Assert.Contains("between unlikely (about 25-35 %) and realistic possibility (about 40-<50 %)", Yardsticks.Phia.WordsFor(0.37).Explanation, StringComparison.Ordinal);
        Assert.Contains("above almost certain (95-99 %)", Yardsticks.Icd203.WordsFor(1).Explanation, StringComparison.Ordinal);
        Assert.Contains("below almost no chance (1-5 %)", Yardsticks.Icd203.WordsFor(0).Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Explanation_OfATableThatIsNotVerified_SaysSo()
    {
        Assert.EndsWith("The figures of this table are not verified.", Yardsticks.Nato.IntervalOf("likely").Explanation, StringComparison.Ordinal);
        Assert.EndsWith("The figures of this table are verified in part.", Yardsticks.Phia.WordsFor(0.6).Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_EveryKnownId_HasATable()
    {
        Assert.All(Yardstick.Known, static id => Assert.Equal(id, Yardsticks.Of(id)!.Id));
        Assert.Null(Yardsticks.Of(Yardstick.Parse("house")));
        Assert.Null(Yardsticks.Of(default));
    }

    private static LikelihoodScale Of(string name) => Yardsticks.All.Single(scale => scale.Name == name);

    // All figures are integer per cents. The point half way between two per cents represents the interval between them.
    private static void AssertFits(LikelihoodScale scale, int low, int high)
    {
        var found = scale.WordsFor(low / 100.0, high / 100.0);
        double[] within = [.. Enumerable.Range(low, high - low).Select(static percent => (percent + 0.5) / 100)];
        double[] all = [low / 100.0, .. within, high / 100.0];

        var holding = scale.Terms.Where(term => all.All(term.Range.Contains)).ToHashSet();
        var parts = scale.Terms.Where(term => within.Any(term.Range.Contains)).ToHashSet();
        var touching = scale.Terms.Where(term => all.Any(term.Range.Contains)).ToHashSet();
        var expected = holding.Count > 0 ? holding : parts.Count > 0 ? parts : touching;

        Assert.True(expected.SetEquals(found.Value), $"{scale} {low}-{high}: {found}");
        Assert.Equal(expected.Count > 0, found.HasValue);
        Assert.Equal(expected.Count == 0, found.Reason == ConversionReason.InGap);
        if (holding.Count == 0 && expected.Count > 0)
        {
            var hasGap = within.Any(point => !scale.Terms.Any(term => term.Range.Contains(point)));
            Assert.Equal(hasGap ? ConversionReason.PartlyInGap : ConversionReason.SeveralWords, found.Reason);
        }
    }
}

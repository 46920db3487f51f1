using CsCheck;

namespace Geopol.Events.Tests;

[Trait("Run", "EveryCulture")]
public sealed class VagueQuantityTests
{
    [Theory]
    [InlineData("en", "dozens", "12 \"dozens\"")]
    [InlineData("en", "Dozens of", "12 \"Dozens of\"")]
    [InlineData("en", "hundreds", "100 \"hundreds\"")]
    [InlineData("de", "Dutzende", "12 \"Dutzende\"")]
    [InlineData("de-AT", "Hunderte von", "100 \"Hunderte von\"")]
    [InlineData("en", "thousands", null)]
    [InlineData("en", "several hundred", null)]
    [InlineData("de", "hundreds", null)]
    [InlineData("", "dozens", null)]
    public void Acled_Words_AreReadWhereAcledSaysHow(string language, string words, string? expected)
    {
        var reading = QuantityConvention.Acled.Read(Quantity.Said(words), Tag(language));

        Assert.Equal(expected, reading.Value?.ToString());
        Assert.Equal("acled-fatalities", reading.Convention);
        Assert.True(reading.IsLossy);
        Assert.NotEmpty(reading.Reason);
    }

    public static TheoryData<Quantity?, string?> Figures => new()
    {
        { null, "0" },
        { Quantity.Exactly(7), "7" },
        { Quantity.Around(200), "200" },
        { Quantity.Between(10, 20), "10" },
        { Quantity.Estimate(3, 5, 8), "3" },
        { Quantity.Estimate(10, 3, 0), "3" },
        { Quantity.Between(null, 50), null },
    };

    [Theory]
    [MemberData(nameof(Figures))]
    public void Acled_Figures_AreTheLowest(Quantity? quantity, string? expected)
    {
        var reading = QuantityConvention.Acled.Read(quantity);

        Assert.Equal(expected, reading.Value?.ToString());
        Assert.Equal(quantity?.Exact is null, reading.IsLossy);
    }

    [Theory]
    [InlineData("en", "dozens", "24-? \"dozens\"")]
    [InlineData("en", "several dozen", "36-119 \"several dozen\"")]
    [InlineData("en", "a dozen", "about 12 \"a dozen\"")]
    [InlineData("en", "scores", "40-? \"scores\"")]
    [InlineData("en", "hundreds", "200-? \"hundreds\"")]
    [InlineData("en", "several hundred", "300-999 \"several hundred\"")]
    [InlineData("en", "a few hundred", "200-999 \"a few hundred\"")]
    [InlineData("en", "thousands of", "2000-? \"thousands of\"")]
    [InlineData("en", "tens of thousands", "20000-? \"tens of thousands\"")]
    [InlineData("de", "Dutzende", "24-? \"Dutzende\"")]
    [InlineData("de", "mehrere hundert", "300-999 \"mehrere hundert\"")]
    [InlineData("de", "Hunderte", "200-? \"Hunderte\"")]
    [InlineData("de", "Zehntausende", "20000-? \"Zehntausende\"")]
    [InlineData("de", "ein halbes Dutzend", "about 6 \"ein halbes Dutzend\"")]
    [InlineData("en", "a handful", null)]
    [InlineData("en", "many", null)]
    [InlineData("de", "viele", null)]
    public void Bounds_Words_AreWhatTheirSenseBounds(string language, string words, string? expected)
    {
        var reading = QuantityConvention.Bounds.Read(Quantity.Said(words), Tag(language));

        Assert.Equal(expected, reading.Value?.ToString());
        Assert.Equal("plural-bounds", reading.Convention);
        Assert.NotEmpty(reading.Reason);
    }

    [Fact]
    public void Bounds_NoneMentioned_IsNoZero() => Assert.Null(QuantityConvention.Bounds.Read(null).Value);

    [Fact]
    public void Read_AQuantityWithUnit_KeepsUnitAndWords()
    {
        var read = QuantityConvention.Bounds.Read(Quantity.Said("dozens") with { Unit = "tanks" }, LanguageTag.English).Value!;

        Assert.Equal(("dozens", "tanks", 24m), (read.Words, read.Unit, read.Low));
    }

    [Fact]
    public void Acled_EveryReading_LiesWithinTheBoundsOrSaysLess()
    {
        // ACLED's figure for a plural is less than the lower bound of the plural. The documentation says so, and this test proves it.
        foreach (var ((language, words), figures) in QuantityConvention.AcledRows)
        {
            var bounds = QuantityConvention.Bounds.Read(Quantity.Said(words), Tag(language)).Value!;

            Assert.Equal(bounds.Low, 2 * figures.Exact);
        }
    }

    [Fact]
    public void With_APhraseOfOnesOwn_HasAnotherIdAndLeavesTheLibrarysAlone()
    {
        var house = QuantityConvention.Bounds.With("house-bounds", LanguageTag.English, "a handful", Quantity.Between(3, 9));

        Assert.Equal("3-9 \"A handful of\" (house-bounds)", house.Read(Quantity.Said("A handful of"), LanguageTag.English).ToString());
        Assert.False(QuantityConvention.Bounds.Read(Quantity.Said("a handful"), LanguageTag.English).HasValue);
        Assert.Throws<ArgumentException>(() => house.With("house-bounds", LanguageTag.English, "many", Quantity.Between(10, null)));
        Assert.Throws<ArgumentException>(() => house.With("another", LanguageTag.English, "many", Quantity.Said("lots")));
    }

    [Fact]
    public void Read_AnyQuantity_NeverThrows() => Gen.Select(NumberGen.Quantity, CodeGen.Of<LanguageTag>()).Sample(
        static (quantity, language) =>
        {
            foreach (var convention in new[] { QuantityConvention.Acled, QuantityConvention.Bounds })
            {
                var reading = convention.Read(quantity, language);

                Assert.Equal(reading.HasValue, reading.Value is not null);
                Assert.Equal(quantity.Words, reading.HasValue ? reading.Value!.Words : quantity.Words);
            }
        },
        iter: Tier.Of(10_000));

    private static LanguageTag Tag(string language) => language.Length == 0 ? default : LanguageTag.Parse(language);
}

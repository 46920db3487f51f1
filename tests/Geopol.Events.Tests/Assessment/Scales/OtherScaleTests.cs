namespace Geopol.Events.Tests;

/// <summary>Tests of the scales of FactBank, CAP and IPTC.</summary>
public sealed class OtherScaleTests
{
    [Fact]
    public void FactBankRead_EveryValue_WritesBackUnlessItHasNoCounterpart() => Assert.All(FactBankValue.Values, static value =>
    {
        var read = FactBankValue.Read(value.Text);
        Assert.Equal(value.Meaning, read.Value);
        Assert.Equal(value.Text == "CTu", read.IsLossy);
        Assert.Equal(value.Text == "CTu" ? "Uu" : value.Text, read.Value!.Value.ToFactBank());
    });

    [Fact]
    public void FactBankValues_Meanings_AreAllThereAre() =>
        Assert.Equal(Enum.GetValues<Factuality>().Order(), FactBankValue.Values.Select(static value => value.Meaning).Distinct().Order());

    [Theory]
    [InlineData("ct+")]
    [InlineData("PRu")]
    [InlineData("")]
    public void FactBankRead_AnythingElse_IsNoValue(string text)
    {
        Assert.Null(FactBankValue.Read(text).Value);
        Assert.Equal(ConversionReason.NotInScale, FactBankValue.Read(text).Reason);
    }

    [Theory]
    [InlineData("Likely", "about >50 %", "as-tabled")]
    [InlineData("possible", "about 0-50 %", "as-tabled")]
    [InlineData("Unlikely", "about 0 %", "as-tabled")]
    [InlineData("Observed", null, "no-figures")]
    [InlineData("Unknown", null, "cannot-be-judged")]
    [InlineData("VeryLikely", null, "not-in-scale")]
    public void CapIntervalOf_EachValue_IsItsIntervalOrNone(string value, string? interval, string reason)
    {
        Assert.Equal(interval, CapCertainty.IntervalOf(value).Value?.ToString());
        Assert.Equal(reason, CapCertainty.IntervalOf(value).Reason.Text);
    }

    [Fact]
    public void IptcFind_Code_IsFoundWithAndWithoutItsPrefix()
    {
        Assert.Equal("Planned, may occur", EventOccurrence.Find("eocstat:eos3")!.Name);
        Assert.Same(EventOccurrence.Find("eos3"), EventOccurrence.Find("eocstat:eos3"));
        Assert.Null(EventOccurrence.Find("eos7"));
    }
}

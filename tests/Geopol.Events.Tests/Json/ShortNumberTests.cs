using System.Globalization;
using System.Text;
using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>The reader reads short numbers digit by digit. The result must equal the result of the framework's parser.</summary>
public class ShortNumberTests
{
    private static readonly Gen<string> Plain = Gen.Select(
        Gen.Bool, Gen.String[Gen.Char['0', '9'], 1, 12], Gen.String[Gen.Char['0', '9'], 0, 6],
        static (isNegative, whole, part) => (isNegative ? "-" : "") + whole + (part.Length == 0 ? "" : "." + part));

    [Fact]
    public void TryReadShort_PlainNumber_IsTheDecimalThatIsWritten() => Plain.Sample(static text =>
    {
        Assert.True(PlainDecimal.TryRead(Encoding.UTF8.GetBytes(text), out var read));
        Assert.Equal(decimal.Parse(text, CultureInfo.InvariantCulture), read);
    }, iter: Tier.Of(100_000));

    [Fact]
    public void Probability_UpToThirteenDigitsBehindThePoint_IsTheNearestDouble() => Gen.String[Gen.Char['0', '9'], 1, 13].Sample(static digits =>
    {
        var text = $"0.{digits}";
        var claim = ClaimJson.Read($$$"""
            {"format":"geopol/1","proposition":{"event":{"$type":"meeting","venue":"Kazan"},"likelihood":{"high":1,"low":{{{text}}}},"modality":"estimated"}}
            """).ValueOrThrow();
        Assert.Equal(double.Parse(text, CultureInfo.InvariantCulture), claim.Proposition.Likelihood!.Low!.Value);
    }, iter: Tier.Of(20_000));

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("-.5")]
    [InlineData("1.2.3")]
    [InlineData("1..2")]
    [InlineData("+1")]
    [InlineData("1e3")]
    [InlineData(" 1")]
    [InlineData("--1")]
    public void TryRead_NotPlain_IsRefused(string text) => Assert.False(PlainDecimal.TryRead(Encoding.UTF8.GetBytes(text), out _));
}

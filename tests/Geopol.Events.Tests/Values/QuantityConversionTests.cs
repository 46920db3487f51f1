using System.Reflection;

namespace Geopol.Events.Tests;

public sealed class QuantityConversionTests
{
    [Fact]
    public void Conversion_OfALong_KeepsAllDigits() => Assert.Equal(2_500_000_000m, ((Quantity)2_500_000_000L).Exact);

    [Fact]
    public void Conversion_OfADecimal_KeepsItsFraction()
    {
        Quantity quantity = 2.5m;

        Assert.Equal(2.5m, quantity.Exact);
    }

    [Fact]
    public void Conversion_OfAnInt_IsThatNumber()
    {
        Quantity quantity = 200;

        Assert.Equal(200m, quantity.Exact);
    }

    [Theory]
    [InlineData(0.9, "0.9")]
    [InlineData(1999999999.99, "1999999999.99")]
    [InlineData(-3.0, "-3")]
    public void Cast_OfADouble_KeepsItsFraction(double number, string expected) =>
        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), ((Quantity)number).Exact);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e300)]
    public void Cast_OfADoubleThatIsNoDecimal_Throws(double number) => Assert.Throws<OverflowException>(() => (Quantity)number);

    [Fact]
    public void Conversion_OfAChar_IsACompileError()
    {
        var conversion = typeof(Quantity).GetMethod("op_Implicit", [typeof(char)]);

        Assert.True(conversion!.GetCustomAttribute<ObsoleteAttribute>()!.IsError);
    }
}

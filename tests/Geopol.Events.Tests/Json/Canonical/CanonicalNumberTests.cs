using System.Globalization;
using System.Text;

using CsCheck;

namespace Geopol.Events.Tests;

public class CanonicalNumberTests
{
    [Theory]
    [InlineData(0.0, "0")]
    [InlineData(1.0, "1")]
    [InlineData(-1.5, "-1.5")]
    [InlineData(double.Epsilon, "5e-324")]
    [InlineData(double.MaxValue, "1.7976931348623157e+308")]
    [InlineData(double.MinValue, "-1.7976931348623157e+308")]
    [InlineData(2.2250738585072014e-308, "2.2250738585072014e-308")]
    [InlineData(9007199254740991, "9007199254740991")]
    [InlineData(9007199254740992, "9007199254740992")]
    [InlineData(-9007199254740994, "-9007199254740994")]
    [InlineData(9223372036854775807, "9223372036854776000")]
    [InlineData(-9223372036854775808, "-9223372036854776000")]
    [InlineData(999999999999999900000.0, "999999999999999900000")]
    [InlineData(1e20, "100000000000000000000")]
    [InlineData(1e21, "1e+21")]
    [InlineData(1.5e21, "1.5e+21")]
    [InlineData(1234567890123456.7, "1234567890123456.8")]
    [InlineData(1e-6, "0.000001")]
    [InlineData(1.2345678901234567e-6, "0.0000012345678901234567")]
    [InlineData(9.999999999999997e-7, "9.999999999999997e-7")]
    [InlineData(1e-7, "1e-7")]
    [InlineData(1e-5, "0.00001")]
    [InlineData(0.1 + 0.2, "0.30000000000000004")]
    [InlineData(1e100, "1e+100")]
    [InlineData(123e-20, "1.23e-18")]
    [InlineData(5e-10, "5e-10")]
    [InlineData(9.5367431640625e-7, "9.5367431640625e-7")]
    [InlineData(2e-44, "2e-44")]
    public void Write_Value_GivesEcmaScriptText(double value, string expected) => Assert.Equal(expected, Written(value));

    [Theory]
    [InlineData(-24, "5.960464477539063e-8")]
    [InlineData(-25, "2.9802322387695312e-8")]
    [InlineData(-26, "1.4901161193847656e-8")]
    [InlineData(-957, "8.209073602596753e-289")]
    [InlineData(-958, "4.1045368012983762e-289")]
    [InlineData(-959, "2.0522684006491881e-289")]
    [InlineData(1023, "8.98846567431158e+307")]
    public void Write_PowerOfTwo_GivesEcmaScriptText(int exponent, string expected)
    {
        Assert.Equal(expected, Written(Math.ScaleB(1, exponent)));
        Assert.Equal("-" + expected, Written(-Math.ScaleB(1, exponent)));
    }

    [Fact]
    public void Write_NegativeZero_GivesZero() => Assert.Equal("0", Written(double.NegativeZero));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Write_NotFinite_Throws(double value) => Assert.Throws<ArgumentOutOfRangeException>(() => Written(value));

    [Theory]
    [InlineData("0", true)]
    [InlineData("-0", true)]
    [InlineData("-0.000e-7", true)]
    [InlineData("0e999999999", true)]
    [InlineData("0e999999999999999999999999", true)]
    [InlineData("0.0E-99999999999999999999999", true)]
    [InlineData("1.10", true)]
    [InlineData("0.1", true)]
    [InlineData("-12.5e1", true)]
    [InlineData("10000e-4", true)]
    [InlineData("0.0001E+4", true)]
    [InlineData("0.30000000000000004", true)]
    [InlineData("0.30000000000000004000", true)]
    [InlineData("9007199254740992", true)]
    [InlineData("9007199254740993", false)]
    [InlineData("9007199254740994", true)]
    [InlineData("333333333.33333329", false)]
    [InlineData("333333333.3333333", true)]
    [InlineData("0.1000000000000000055511151231257827021181583404541015625", false)]
    [InlineData("0.10000000000000001", false)]
    [InlineData("9223372036854775807", false)]
    [InlineData("9223372036854776000", true)]
    [InlineData("1e308", true)]
    [InlineData("1e309", false)]
    [InlineData("1e400", false)]
    [InlineData("-1e400", false)]
    [InlineData("1e99999999999999999999", false)]
    [InlineData("1e-400", false)]
    [InlineData("1e-99999999999999999999", false)]
    [InlineData("5e-324", true)]
    [InlineData("3e-324", false)]
    [InlineData("1.7976931348623157e308", true)]
    [InlineData("1.7976931348623157e0000000000000000000000308", true)]
    [InlineData("0.00000000000000000000000000000000001", true)]
    [InlineData("100000000000000000000000000000000000", true)]
    [InlineData("100000000000000000000000000000000001", false)]
    public void IsExact_Literal_TellsWhetherTheDecimalValueIsKept(string literal, bool expected)
    {
        byte[] bytes = Encoding.ASCII.GetBytes(literal);
        CanonicalNumber.TryRead(bytes, out double value);

        Assert.Equal(expected, CanonicalNumber.IsExact(bytes, value));
    }

    [Fact]
    public void IsExact_OtherValue_IsFalse()
    {
        Assert.False(CanonicalNumber.IsExact("1"u8, -1));
        Assert.False(CanonicalNumber.IsExact("-1.0"u8, 1));
        Assert.False(CanonicalNumber.IsExact("1"u8, 10));
        Assert.False(CanonicalNumber.IsExact("1"u8, double.NaN));
    }

    [Fact]
    public void TryRead_HugeLiterals_KeepsTheMagnitude()
    {
        string zeros = new('0', 100_000);

        Assert.True(Read("0." + zeros + "1e100001") is { Finite: true, Value: 1, Exact: true });
        Assert.True(Read("1" + zeros + "e-100000") is { Finite: true, Value: 1, Exact: true });
        Assert.True(Read("1." + zeros) is { Finite: true, Value: 1, Exact: true });
        Assert.True(Read("1." + zeros + "1") is { Finite: true, Value: 1, Exact: false });
        Assert.True(Read("9007199254740993." + zeros + "1") is { Finite: true, Value: 9007199254740994, Exact: false });
        Assert.False(Read("1" + zeros).Finite);
    }

    [Theory]
    [InlineData("0", true)]
    [InlineData("-0", false)]
    [InlineData("-1", true)]
    [InlineData("123456789012345", true)]
    [InlineData("1234567890123456", false)]
    [InlineData("1.5", true)]
    [InlineData("1.50", false)]
    [InlineData("0.0", false)]
    [InlineData("-0.0", false)]
    [InlineData("1e5", false)]
    [InlineData("0.000001", true)]
    [InlineData("0.0000001", false)]
    [InlineData("12345678901234.5", true)]
    [InlineData("-12345678901234.5", true)]
    [InlineData("123456789012345.6", false)]
    public void IsPlain_Literal_IsTrueWhereSurelyCanonical(string literal, bool expected) =>
        Assert.Equal(expected, CanonicalNumber.IsPlain(Encoding.ASCII.GetBytes(literal)));

    [Fact]
    public void IsPlain_RandomDecimals_AreTheirOwnCanonicalForm() =>
        Gen.Select(Gen.Long[-999_999_999_999_999, 999_999_999_999_999], Gen.Int[0, 15], Gen.Int[0, 14]).Sample((digits, scale, drop) =>
        {
            decimal number = (decimal)(digits / (long)Math.Pow(10, drop)) / (decimal)Math.Pow(10, scale);
            string literal = number.ToString(CultureInfo.InvariantCulture);
            byte[] bytes = Encoding.ASCII.GetBytes(literal);

            Assert.True(CanonicalNumber.TryRead(bytes, out double value));
            Assert.True(CanonicalNumber.IsExact(bytes, value));
            if (CanonicalNumber.IsPlain(bytes))
            {
                Assert.Equal(literal, Written(value));
            }
        });

    [Fact]
    public void Write_RandomDoubles_ReadsBackAsTheSameBits() =>
        Gen.ULong.Select(BitConverter.UInt64BitsToDouble).Where(double.IsFinite).Sample(value =>
        {
            string text = Written(value);

            Assert.Equal(value, double.Parse(text, CultureInfo.InvariantCulture));
            Assert.True(CanonicalNumber.IsExact(Encoding.ASCII.GetBytes(text), value));
            Assert.Equal(text, CanonicalJson.Canonicalize(text));
        });

    [Fact]
    public void Write_PowersOfTwo_ReadsBackAsTheSameBits()
    {
        for (int exponent = -1074; exponent < 1024; exponent++)
        {
            double value = Math.ScaleB(1, exponent);

            Assert.Equal(value, double.Parse(Written(value), CultureInfo.InvariantCulture));
        }
    }

    private static string Written(double value)
    {
        Span<byte> buffer = stackalloc byte[CanonicalNumber.MaxBytes];
        return Encoding.ASCII.GetString(buffer[..CanonicalNumber.Write(value, buffer)]);
    }

    private static (bool Finite, double Value, bool Exact) Read(string literal)
    {
        byte[] bytes = Encoding.ASCII.GetBytes(literal);
        bool finite = CanonicalNumber.TryRead(bytes, out double value);
        return (finite, value, CanonicalNumber.IsExact(bytes, value));
    }
}

using CsCheck;

namespace Geopol.Events.Tests;

public sealed class AcledPrecisionTests
{
    [Theory]
    [InlineData("2022-12-28", 1, "2022-12-28", null)]
    [InlineData("2022-12-30", 2, "[2022-12-27..2023-01-02]", null)]
    [InlineData("2024-02-29", 2, "[2024-02-26..2024-03-03]", null)]
    [InlineData("2024-02-15", 3, "2024-02", "the day given")]
    public void ReadTime_ACode_IsItsDays(string day, int precision, string expected, string? loss)
    {
        var reading = AcledPrecision.ReadTime(Date(day, precision));

        Assert.Equal((expected, "acled-time-precision"), (reading.Value.Text, reading.Convention));
        Assert.Equal(loss is not null, reading.IsLossy);
        Assert.StartsWith(loss ?? "", reading.Loss ?? "", StringComparison.Ordinal);
        Assert.Equal(precision, AcledPrecision.WriteTime(reading.Value).Value!.Precision);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(-1)]
    public void ReadTime_ACodeThatThereIsNot_HasNoValueAndAReason(int precision)
    {
        var reading = AcledPrecision.ReadTime(Date("2022-12-28", precision));

        Assert.False(reading.HasValue);
        Assert.Contains(precision.ToString(System.Globalization.CultureInfo.InvariantCulture), reading.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2022-12-28", "2022-12-28", 1, null)]
    [InlineData("2022-12-28?", "2022-12-28", 1, "uncertain")]
    [InlineData("[2022-12-26..2023-01-01]", "2022-12-29", 2, null)]
    [InlineData("[2022-12-26..2022-12-28]", "2022-12-27", 2, "3 days")]
    [InlineData("2022-12-26/2023-01-01", "2022-12-29", 2, "all of the time")]
    [InlineData("2023-02", "2023-02-14", 3, null)]
    [InlineData("[2023-02-01..2023-02-10]", "2023-02-05", 3, "part of the month")]
    public void WriteTime_ADate_NamesWhatIsLost(string edtf, string day, int precision, string? loss)
    {
        var reading = AcledPrecision.WriteTime(Edtf.Parse(edtf));

        Assert.Equal(Date(day, precision), reading.Value);
        Assert.Equal(loss is not null, reading.IsLossy);
        Assert.Contains(loss ?? "", reading.Loss ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[2022-12-25..2023-01-05]")]
    [InlineData("2023")]
    [InlineData("2022-02-24/..")]
    public void WriteTime_LongerThanAMonthOrInTwo_HasNoValueAndAReason(string edtf)
    {
        var reading = AcledPrecision.WriteTime(Edtf.Parse(edtf));

        Assert.False(reading.HasValue);
        Assert.NotEmpty(reading.Reason);
    }

    [Fact]
    public void ReadTime_WhatWasWrittenWithoutLoss_IsTheSameTime() => TimeGen.Edtf.Sample(
        static edtf =>
        {
            var written = AcledPrecision.WriteTime(edtf);
            if (!written.IsLossy)
            {
                var read = AcledPrecision.ReadTime(written.Value!);

                Assert.Equal(read.HasValue ? (edtf.Earliest, edtf.Latest) : default, (read.Value.Earliest, read.Value.Latest));
            }
        },
        iter: Tier.Of(10_000));

    [Fact]
    public void Place_EveryCode_IsWrittenBackTheSame()
    {
        for (var code = 1; code <= 3; code++)
        {
            Assert.Equal(code, AcledPrecision.WritePlace(AcledPrecision.ReadPlace(code).Value).Value);
        }

        Assert.False(AcledPrecision.ReadPlace(4).HasValue);
    }

    [Fact]
    public void WritePlace_EveryKnownPrecision_IsReadBackOrNamesItsLoss()
    {
        foreach (var precision in PlacePrecision.Known)
        {
            var written = AcledPrecision.WritePlace(precision);

            Assert.True(written.IsLossy || AcledPrecision.ReadPlace(written.Value!.Value).Value == precision, $"{precision}: {written}");
        }

        Assert.False(AcledPrecision.WritePlace(default).HasValue);
    }

    private static AcledDate Date(string day, int precision) => new() { Day = Edtf.Parse(day).Earliest!.Value, Precision = precision };
}

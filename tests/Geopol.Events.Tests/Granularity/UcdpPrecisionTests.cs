using CsCheck;

namespace Geopol.Events.Tests;

public sealed class UcdpPrecisionTests
{
    [Theory]
    [InlineData("2023-07-25", "2023-07-25", 1, "2023-07-25")]
    [InlineData("2023-07-25", "2023-07-26", 2, "[2023-07-25..2023-07-26]")]
    [InlineData("2023-12-30", "2024-01-04", 2, "[2023-12-30..2024-01-04]")]
    [InlineData("2024-02-26", "2024-03-03", 3, "[2024-02-26..2024-03-03]")]
    [InlineData("2024-02-01", "2024-02-29", 4, "[2024-02-01..2024-02-29]")]
    [InlineData("2023-01-01", "2023-12-31", 5, "[2023-01-01..2023-12-31]")]
    public void ReadTime_DaysThatGoWithTheCode_LosesNothing(string start, string end, int precision, string expected)
    {
        var reading = UcdpPrecision.ReadTime(Date(start, end, precision));

        Assert.Equal((expected, null, "ucdp-date-prec"), (reading.Value.Text, reading.Loss, reading.Convention));
        Assert.Equal(Date(start, end, precision), UcdpPrecision.WriteTime(reading.Value).Value);
    }

    [Theory]
    [InlineData("2023-07-25", "2023-07-25", 2)]
    [InlineData("2023-07-25", "2023-07-27", 1)]
    [InlineData("2023-07-01", "2023-07-31", 5)]
    public void ReadTime_DaysThatDoNotGoWithTheCode_KeepsTheDaysAndNamesTheCode(string start, string end, int precision)
    {
        var reading = UcdpPrecision.ReadTime(Date(start, end, precision));

        Assert.Equal((start, end), (reading.Value.Earliest!.Value.ToString("uuuu-MM-dd", null), reading.Value.Latest!.Value.ToString("uuuu-MM-dd", null)));
        Assert.Contains($"date_prec {precision}", reading.Loss, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023-07-25", "2023-07-24", 2)]
    [InlineData("2023-07-25", "2023-07-25", 0)]
    [InlineData("2023-07-25", "2023-07-25", 6)]
    public void ReadTime_WhatCannotBe_HasNoValueAndAReason(string start, string end, int precision) =>
        AssertNone(UcdpPrecision.ReadTime(Date(start, end, precision)));

    [Theory]
    [InlineData("2023-07", "2023-07-01", "2023-07-31", 4, null)]
    [InlineData("2023", "2023-01-01", "2023-12-31", 5, null)]
    [InlineData("2023-07-25~", "2023-07-25", "2023-07-25", 1, "approximate")]
    [InlineData("2023-07-25/2023-07-27", "2023-07-25", "2023-07-27", 2, "all of the time")]
    [InlineData("{2023-07-25,2023-07-27}", "2023-07-25", "2023-07-27", 2, "all of the time")]
    [InlineData("[2023-07-25,2023-07-27]", "2023-07-25", "2023-07-27", 2, "in between")]
    public void WriteTime_ADate_NamesWhatIsLost(string edtf, string start, string end, int precision, string? loss)
    {
        var reading = UcdpPrecision.WriteTime(Edtf.Parse(edtf));

        Assert.Equal(Date(start, end, precision), reading.Value);
        Assert.Equal(loss is not null, reading.IsLossy);
        Assert.Contains(loss ?? "", reading.Loss ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2022-02-24/..")]
    [InlineData("[..2023-07-25]")]
    [InlineData("2021/2023")]
    [InlineData("-0044-03-15")]
    public void WriteTime_WithoutEndsOrLongerThanAYear_HasNoValueAndAReason(string edtf) => AssertNone(UcdpPrecision.WriteTime(Edtf.Parse(edtf)));

    [Fact]
    public void WriteTime_Absent_HasNoValueAndAReason() => AssertNone(UcdpPrecision.WriteTime(default));

    [Fact]
    public void ReadTime_WhatWasWritten_HasTheSameDays() => TimeGen.Edtf.Sample(
        static edtf =>
        {
            var written = UcdpPrecision.WriteTime(edtf);
            if (written.HasValue)
            {
                var read = UcdpPrecision.ReadTime(written.Value!);

                Assert.Equal((edtf.Earliest, edtf.Latest, null), (read.Value.Earliest, read.Value.Latest, read.Loss));
            }
        },
        iter: Tier.Of(10_000));

    [Fact]
    public void Place_EveryCode_IsWrittenBackTheSame()
    {
        for (var code = 1; code <= 7; code++)
        {
            Assert.Equal(code, UcdpPrecision.WritePlace(UcdpPrecision.ReadPlace(code).Value).Value);
        }

        AssertNone(UcdpPrecision.ReadPlace(0));
        AssertNone(UcdpPrecision.ReadPlace(8));
    }

    [Fact]
    public void WritePlace_EveryKnownPrecision_IsReadBackOrNamesItsLoss()
    {
        foreach (var precision in PlacePrecision.Known)
        {
            var written = UcdpPrecision.WritePlace(precision);

            Assert.True(written.IsLossy || UcdpPrecision.ReadPlace(written.Value!.Value).Value == precision, $"{precision}: {written}");
        }

        AssertNone(UcdpPrecision.WritePlace(PlacePrecision.Region));
        AssertNone(UcdpPrecision.WritePlace(default));
        AssertNone(UcdpPrecision.WritePlace(PlacePrecision.Parse("street")));
    }

    private static void AssertNone<T>(GranularityReading<T> reading)
    {
        Assert.False(reading.HasValue);
        Assert.True(reading.IsLossy);
        Assert.Equal(default, reading.Value);
        Assert.NotEmpty(reading.Reason);
    }

    private static UcdpDate Date(string start, string end, int precision) =>
        new() { Start = Edtf.Parse(start).Earliest!.Value, End = Edtf.Parse(end).Earliest!.Value, Precision = precision };
}

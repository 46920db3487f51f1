namespace Geopol.Events.Tests;

/// <summary>Tests the properties of a date.</summary>
[Trait("Run", "EveryCulture")]
public sealed class EdtfValueTests
{
    // The columns are text, kind, level, first and last day, and first and last year.
    public static TheoryData<string, EdtfKind, int, string?, string?, long?, long?> Values => new()
    {
        { "2023-07-25", EdtfKind.Date, 0, "2023-07-25", "2023-07-25", 2023, 2023 },
        { "2023-07-25T23:00:00-04", EdtfKind.Date, 0, "2023-07-25", "2023-07-25", 2023, 2023 },
        { "2024-02", EdtfKind.Date, 0, "2024-02-01", "2024-02-29", 2024, 2024 },
        { "2024-02~", EdtfKind.Date, 1, "2024-02-01", "2024-02-29", 2024, 2024 },
        { "156X-12-25", EdtfKind.Date, 2, "1560-12-25", "1569-12-25", 1560, 1569 },
        { "-156X-12-25", EdtfKind.Date, 2, "-1569-12-25", "-1560-12-25", -1569, -1560 },
        { "XXXX", EdtfKind.Date, 2, "0000-01-01", "9999-12-31", 0, 9999 },
        { "-XXXX", EdtfKind.Date, 2, null, "-0001-12-31", -9999, -1 },
        { "1X0X-02-29", EdtfKind.Date, 2, "1004-02-29", "1908-02-29", 1004, 1908 },
        { "XX00-02-29", EdtfKind.Date, 2, "0000-02-29", "9600-02-29", 0, 9600 },
        { "2004-XX-31", EdtfKind.Date, 2, "2004-01-31", "2004-12-31", 2004, 2004 },
        { "2023-22", EdtfKind.Date, 1, "2023-06-01", "2023-08-31", 2023, 2023 },
        { "2023-24", EdtfKind.Date, 1, "2023-12-01", "2024-02-29", 2023, 2024 },
        { "2022-25", EdtfKind.Date, 2, "2022-03-01", "2022-05-31", 2022, 2022 },
        { "2022-28", EdtfKind.Date, 2, "2022-12-01", "2023-02-28", 2022, 2023 },
        { "2022-29", EdtfKind.Date, 2, "2022-09-01", "2022-11-30", 2022, 2022 },
        { "2022-30", EdtfKind.Date, 2, "2022-12-01", "2023-02-28", 2022, 2023 },
        { "2023-32", EdtfKind.Date, 2, "2023-06-01", "2023-08-31", 2023, 2023 },
        { "2023-36", EdtfKind.Date, 2, "2023-10-01", "2023-12-31", 2023, 2023 },
        { "2023-38", EdtfKind.Date, 2, "2023-05-01", "2023-08-31", 2023, 2023 },
        { "2023-40", EdtfKind.Date, 2, "2023-01-01", "2023-06-30", 2023, 2023 },
        { "1950S2", EdtfKind.Date, 2, "1900-01-01", "1999-12-31", 1900, 1999 },
        { "-1950S2", EdtfKind.Date, 2, "-1999-01-01", "-1900-12-31", -1999, -1900 },
        { "1859S5", EdtfKind.Date, 2, "1859-01-01", "1859-12-31", 1859, 1859 },
        { "0050S1", EdtfKind.Date, 2, "0050-01-01", "0059-12-31", 50, 59 },
        { "Y171010000S3", EdtfKind.Date, 2, null, null, 171_000_000, 171_999_999 },
        { "Y3388E2S3", EdtfKind.Date, 2, null, null, 338_000, 338_999 },
        { "Y-17E7", EdtfKind.Date, 2, null, null, -170_000_000, -170_000_000 },
        { "Y170000002", EdtfKind.Date, 1, null, null, 170_000_002, 170_000_002 },
        { "Y9223372036854775807", EdtfKind.Date, 1, null, null, long.MaxValue, long.MaxValue },
        { "Y9223372036854775808", EdtfKind.Date, 1, null, null, null, null },
        { "Y1E199999999999999", EdtfKind.Date, 2, null, null, null, null },
        { "2022-02-24/..", EdtfKind.Interval, 1, "2022-02-24", null, 2022, null },
        { "/2022", EdtfKind.Interval, 1, null, "2022-12-31", null, 2022 },
        { "Y-61000/-2000", EdtfKind.Interval, 1, null, "-2000-12-31", -61_000, -2000 },
        { "2004-06-XX/2004-07-03", EdtfKind.Interval, 2, "2004-06-01", "2004-07-03", 2004, 2004 },
        { "[1667,1668,1670..1672]", EdtfKind.OneOf, 2, "1667-01-01", "1672-12-31", 1667, 1672 },
        { "[1760-12,..]", EdtfKind.Absent, 0, null, null, null, null },
        { "{1760-12..}", EdtfKind.AllOf, 2, "1760-12-01", null, 1760, null },
        { "{2005,Y1E30}", EdtfKind.AllOf, 2, "2005-01-01", null, 2005, null },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Value_OfAText_IsAsWritten(string text, EdtfKind kind, int level, string? earliest, string? latest, long? earliestYear, long? latestYear)
    {
        _ = Edtf.TryParse(text, out var edtf);

        Assert.Equal(kind, edtf.Kind);
        Assert.Equal(level, edtf.Level);
        Assert.Equal(earliest, Print(edtf.Earliest));
        Assert.Equal(latest, Print(edtf.Latest));
        Assert.Equal((earliestYear, latestYear), (edtf.EarliestYear, edtf.LatestYear));
    }

    [Fact]
    public void Factories_OfEachKind_WriteTheirText()
    {
        LocalDate day = new(2023, 9, 9);

        Assert.Equal("2023-09-09", Edtf.Of(day).Text);
        Assert.Equal("2023-09", Edtf.Of(day.ToYearMonth()).Text);
        Assert.Equal("0033", Edtf.OfYear(33).Text);
        Assert.Equal("2023-09-09/..", Edtf.From(day).Text);
        Assert.Equal("../2023-09-09", Edtf.Until(day).Text);
        Assert.Throws<ArgumentOutOfRangeException>(static () => Edtf.OfYear(10_000));
        Assert.Throws<ArgumentOutOfRangeException>(static () => Edtf.OfYear(-1));
        Assert.Throws<ArgumentOutOfRangeException>(static () => Edtf.Of(new YearMonth(-1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(static () => Edtf.Of(new LocalDate(1, 1, 1, CalendarSystem.Julian)));
        Assert.Throws<ArgumentOutOfRangeException>(static () => Edtf.Of(new YearMonth(1, 1, CalendarSystem.Julian)));
    }

    [Fact]
    public void TimesAndDays_OnTheHotPath_AllocateNothingButTheirText()
    {
        string[] texts = ["2023-07-25", "[2023-09-09..2023-09-16]", "2023-07-25/2023-07-27", "2023-07", "2004-06-~11"];
        var dates = texts.Select(static text => Edtf.Parse(text)).ToArray();
        Work();

        var before = GC.GetAllocatedBytesForCurrentThread();
        Work();

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        foreach (var text in texts)
        {
            before = GC.GetAllocatedBytesForCurrentThread();
            _ = Edtf.TryParse(text, out _);
            _ = Edtf.TryParse(text.AsSpan(), out _);
            var parsed = GC.GetAllocatedBytesForCurrentThread() - before;

            before = GC.GetAllocatedBytesForCurrentThread();
            _ = (new string(text.AsSpan()), new string(text.AsSpan()));
            Assert.Equal(GC.GetAllocatedBytesForCurrentThread() - before, parsed);
        }

        void Work()
        {
            foreach (var one in dates)
            {
                foreach (var other in dates)
                {
                    _ = (one.Before(other), one.Overlaps(other), one.Contains(other), Times.IsSurelyBefore(one, other), one.Earliest, one.Level);
                }
            }

            _ = Edtf.TryParse("2023-07-2", out _, out _);
        }
    }

    private static string? Print(LocalDate? day) => day is { } known
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(known.Year < 0 ? "-" : "")}{Math.Abs(known.Year):0000}-{known.Month:00}-{known.Day:00}") : null;
}

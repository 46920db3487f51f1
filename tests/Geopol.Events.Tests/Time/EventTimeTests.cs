namespace Geopol.Events.Tests;

/// <summary>Tests times with a date, times with words, and times with both. It also tests the range of days that a date covers.</summary>
[Trait("Run", "EveryCulture")]
public sealed class EventTimeTests
{
    private static readonly Edtf July = Edtf.Parse("2023-07");

    public static TheoryData<EventTime, string?, string?, string> Times => new()
    {
        { EventTime.At("2023-07"), "2023-07", null, "2023-07" },
        { EventTime.Of(July), "2023-07", null, "2023-07" },
        { July, "2023-07", null, "2023-07" },
        { EventTime.Of(July, "im Juli"), "2023-07", "im Juli", "2023-07" },
        { EventTime.Said("soon"), "", "soon", "\"soon\"" },
        { new LocalDate(2023, 7, 25), "2023-07-25", null, "2023-07-25" },
    };

    /// <summary>Dates with the first and the last day that they can mean. The days include uncertainty.</summary>
    public static TheoryData<string, string, string> Reaches => new()
    {
        { "2023-07-25", "2023-07-25", "2023-07-25" },
        { "2023-07", "2023-07-01", "2023-07-31" },
        { "2023", "2023-01-01", "2023-12-31" },
        { "2023-07-25/2023-08", "2023-07-25", "2023-08-31" },
        { "2023/2024", "2023-01-01", "2024-12-31" },
        { "[2023-07-25..2023-08-02]", "2023-07-25", "2023-08-02" },
        { "{2023-07-25,2023-09-01,2023-08-02}", "2023-07-25", "2023-09-01" },

        // A season without a hemisphere covers the days from December before its year to March after its year. A season of a hemisphere covers its months and
        // the next month.
        { "2023-21", "2022-12-01", "2024-03-31" },
        { "2023-24", "2022-12-01", "2024-03-31" },
        { "2023-25", "2023-03-01", "2023-06-30" },
        { "2023-26", "2023-06-01", "2023-09-30" },
        { "2023-27", "2023-09-01", "2023-12-31" },
        { "2023-28", "2022-12-01", "2024-03-31" },
        { "2023-29", "2023-09-01", "2023-12-31" },
        { "2023-30", "2022-12-01", "2024-03-31" },
        { "2023-31", "2023-03-01", "2023-06-30" },
        { "2023-32", "2023-06-01", "2023-09-30" },

        // The days of quarters, thirds and halves of a year are certain.
        { "2023-33", "2023-01-01", "2023-03-31" },
        { "2023-36", "2023-10-01", "2023-12-31" },
        { "2023-37", "2023-01-01", "2023-04-30" },
        { "2023-39", "2023-09-01", "2023-12-31" },
        { "2023-40", "2023-01-01", "2023-06-30" },
        { "2023-41", "2023-07-01", "2023-12-31" },
    };

    [Theory]
    [MemberData(nameof(Times))]
    public void EventTime_OfADateOrWords_HasWhatWasGiven(EventTime time, string? edtf, string? words, string printed)
    {
        Assert.Equal(edtf, time.Edtf.ToString());
        Assert.Equal(words, time.Words);
        Assert.Equal(printed, time.ToString());
    }

    [Fact]
    public void EventTime_OfNothing_IsRefused()
    {
        Assert.Throws<ArgumentException>(static () => EventTime.Of(default(Edtf)));
        Assert.Throws<FormatException>(static () => EventTime.At("July"));
        Assert.ThrowsAny<ArgumentException>(static () => EventTime.Said(""));
        Assert.ThrowsAny<ArgumentException>(static () => EventTime.Of(July, ""));
    }

    [Fact]
    public void FromParts_NeitherDateNorWords_SaysWhatToGive()
    {
        Assert.Null(EventTime.FromParts(default, default, default, null, default, out var fault));
        Assert.Equal("A time has a date (edtf) or words: give one.", fault);
        Assert.Equal(EventTime.Of(July, "im Juli"), EventTime.FromParts(July, default, default, "im Juli", default, out fault));
        Assert.Null(fault);
    }

    [Theory]
    [MemberData(nameof(Reaches))]
    public void TryGetReach_OfADate_IsFromTheFirstToTheLastDayThatItCanMean(string text, string first, string last)
    {
        Assert.True(Edtf.Parse(text).TryGetReach(out var from, out var to));
        Assert.Equal((first, last), (Day(from), Day(to)));
    }

    [Fact]
    public void TryGetReach_WithoutADate_IsFalse() => Assert.False(default(Edtf).TryGetReach(out _, out _));

    [Theory]
    [InlineData("XXX1", "XXX2", Trilean.No)]
    [InlineData("XX1X", "XX2X", Trilean.No)]
    [InlineData("X1XX", "X2XX", Trilean.No)]
    [InlineData("XXX1", "XX1X", Trilean.Perhaps)]
    [InlineData("XXX1", "XXX1", Trilean.Perhaps)]
    [InlineData("-XXX1", "XXX1", Trilean.No)]
    public void Overlaps_YearsWithoutADigitInCommon_IsNo(string one, string other, Trilean expected)
    {
        Assert.Equal(expected, Edtf.Parse(one).Overlaps(Edtf.Parse(other)));
        Assert.Equal(expected, Edtf.Parse(other).Overlaps(Edtf.Parse(one)));
    }

    private static string Day(long day) => NodaTime.Text.LocalDatePattern.Iso.Format(DayLine.ToLocalDate(day)!.Value);
}

using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>Compares the library's day numbers with NodaTime's calendar.</summary>
public sealed class DayLineTests
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    [Fact]
    public void Of_EveryDayOfFourCenturiesAndTheEnds_IsNodaTimes()
    {
        foreach (var (first, last) in ((LocalDate, LocalDate)[])[(new(-9998, 1, 1), new(-9990, 12, 31)), (new(-401, 1, 1), new(2, 12, 31)), (new(1999, 1, 1), new(2005, 12, 31)), (new(9990, 1, 1), new(9999, 12, 31))])
        {
            var number = (long)Period.DaysBetween(Epoch, first);
            for (var day = first; ; day = day.PlusDays(1), number++)
            {
                Assert.Equal(number, DayLine.Of(day.Year, day.Month, day.Day));
                Assert.Equal((day.Year, day.Month, day.Day), DayLine.Date(number));
                Assert.Equal(day, DayLine.ToLocalDate(number));
                if (day == last)
                {
                    break;
                }
            }
        }
    }

    [Fact]
    public void Date_OfAnyDayThatHasANumber_IsThatDay() => Gen.Select(
        Gen.OneOf(Gen.Long[-DayLine.MaxYear, DayLine.MaxYear], Gen.Long[-100_000, 100_000], Gen.OneOf(-DayLine.MaxYear, DayLine.MaxYear)),
        Gen.Int[1, 12], Gen.Int[1, 31]).Sample(
        static (year, month, day) =>
        {
            day = Math.Min(day, DayLine.DaysIn(year, month));
            var number = DayLine.Of(year, month, day);

            Assert.True(DayLine.IsDay(number));
            Assert.Equal((year, month, day), DayLine.Date(number));
            Assert.InRange(number, DayLine.StartOf(year), DayLine.EndOf(year));
        },
        iter: Tier.Of(20_000));

    [Fact]
    public void StartAndEnd_OfTheLastYears_AreTheirDaysAndBeyondThemNone()
    {
        Assert.Equal(DayLine.Of(DayLine.MaxYear, 12, 31), DayLine.EndOf(DayLine.MaxYear));
        Assert.Equal(DayLine.Of(-DayLine.MaxYear, 1, 1), DayLine.StartOf(-DayLine.MaxYear));
        Assert.Equal(DayLine.NoLast, DayLine.EndOf(DayLine.MaxYear + 1));
        Assert.Equal(DayLine.NoFirst, DayLine.StartOf(-DayLine.MaxYear - 1));
        Assert.False(DayLine.IsDay(DayLine.NoFirst) || DayLine.IsDay(DayLine.NoLast) || DayLine.IsDay(DayLine.Open) || DayLine.IsDay(DayLine.OpenEnd));
    }
}

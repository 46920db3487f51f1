namespace Geopol.Events.Tests;

/// <summary>Real rows of UCDP GED are read and written back.</summary>
public sealed class UcdpRowTests
{
    private const int Rows = 1064;

    [Fact]
    public void ReadTime_EveryRow_HasItsFirstAndLastDayAndIsWrittenBackTheSame()
    {
        var rows = UcdpRow.All();
        Assert.Equal(Rows, rows.Count);
        foreach (var row in rows)
        {
            var reading = UcdpPrecision.ReadTime(row.Date);

            Assert.Equal((row.Date.Start, row.Date.End), (reading.Value.Earliest!.Value, reading.Value.Latest!.Value));
            Assert.Null(reading.Loss);
            Assert.Equal((row.Date, null), (UcdpPrecision.WriteTime(reading.Value).Value, UcdpPrecision.WriteTime(reading.Value).Loss));
        }
    }

    [Fact]
    public void ReadTime_TheRows_HaveEveryCodeAsOftenAsCounted() => Assert.Equal(
        [(1, 264), (2, 337), (3, 60), (4, 298), (5, 105)],
        UcdpRow.All().CountBy(static row => row.Date.Precision).OrderBy(static count => count.Key).Select(static count => (count.Key, count.Value)));

    [Fact]
    public void ReadPlace_EveryRow_IsWrittenBackTheSame()
    {
        foreach (var row in UcdpRow.All())
        {
            var reading = UcdpPrecision.ReadPlace(row.WherePrecision);

            Assert.True(reading.HasValue && reading.Value.IsKnown);
            Assert.Equal(row.WherePrecision, UcdpPrecision.WritePlace(reading.Value).Value);
        }
    }

    [Fact]
    public void ReadDeaths_EveryRow_IsWrittenBackTheSame_AndCheckFindsThoseOutOfOrder()
    {
        var outOfOrder = 0;
        foreach (var row in UcdpRow.All())
        {
            var reading = UcdpEstimate.Read(row.Deaths);

            Assert.Equal((row.Deaths, null), (UcdpEstimate.Write(reading.Value!).Value, UcdpEstimate.Write(reading.Value!).Loss));
            var found = Counted(reading.Value!).Check().Any(static issue => issue.Code == IssueCodes.FiguresOutOfOrder);
            Assert.Equal(found, reading.Reason.Contains("out of order", StringComparison.Ordinal));
            outOfOrder += found ? 1 : 0;
        }

        Assert.Equal(8, outOfOrder);
    }

    private static Claim Counted(Quantity deaths) => new()
    {
        Proposition = new Interaction { Verb = Verb.Parse("attack"), Counts = [new Count { Kind = CountKind.Killed, Number = deaths }] },
    };
}

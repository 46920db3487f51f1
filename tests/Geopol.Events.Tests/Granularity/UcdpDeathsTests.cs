namespace Geopol.Events.Tests;

public sealed class UcdpDeathsTests
{
    public static TheoryData<Quantity, string, string?> Written => new()
    {
        { Quantity.Estimate(3, 5, 8), "low 3, best 5, high 8", null },
        { Quantity.Estimate(10, 3, 0), "low 10, best 3, high 0", null },
        { Quantity.Estimate(null, 5, 8), "low 5, best 5, high 8", "isn't known" },
        { Quantity.Exactly(5), "low 5, best 5, high 5", "exact" },
        { Quantity.Around(200).As("some 200"), "low 200, best 200, high 200", "about right; the words" },
        { Quantity.Estimate(3, 5, 8) with { Unit = "soldiers" }, "low 3, best 5, high 8", "the unit" },
    };

    public static TheoryData<Quantity> NotWritten =>
    [
        Quantity.Said("dozens"), Quantity.Between(10, 20), Quantity.Between(10, null), Quantity.Exactly(2.5m), Quantity.Exactly(-1),
        Quantity.Exactly(3_000_000_000m), Quantity.Estimate(1, 2, 2.5m),
    ];

    [Theory]
    [MemberData(nameof(Written))]
    public void Write_AQuantityWithABestFigure_NamesWhatIsLost(Quantity quantity, string expected, string? loss)
    {
        var reading = UcdpEstimate.Write(quantity);

        Assert.Equal(expected, reading.Value!.ToString());
        Assert.Equal(loss is not null, reading.IsLossy);
        Assert.Contains(loss ?? "", reading.Loss ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(NotWritten))]
    public void Write_AQuantityWithoutABestWholeFigure_HasNoValueAndAReason(Quantity quantity)
    {
        var reading = UcdpEstimate.Write(quantity);

        Assert.False(reading.HasValue);
        Assert.Null(reading.Value);
        Assert.NotEmpty(reading.Reason);
    }
}

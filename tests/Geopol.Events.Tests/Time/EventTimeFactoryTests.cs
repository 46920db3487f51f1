namespace Geopol.Events.Tests;

public sealed class EventTimeFactoryTests
{
    private static readonly LocalDate First = new(2023, 8, 1);
    private static readonly LocalDate Day = new(2023, 8, 6);

    public static TheoryData<string, string> Times => new()
    {
        { EventTime.On(Day).Edtf.Text, "2023-08-06" },
        { EventTime.In(new YearMonth(2023, 8)).Edtf.Text, "2023-08" },
        { EventTime.In(2023).Edtf.Text, "2023" },
        { EventTime.Between(First, Day).Edtf.Text, "[2023-08-01..2023-08-06]" },
        { EventTime.By(Day).Edtf.Text, "[..2023-08-06]" },
        { EventTime.Since(Day).Edtf.Text, "2023-08-06/.." },
        { EventTime.Until(Day).Edtf.Text, "../2023-08-06" },
        { ((EventTime)new DateOnly(2023, 8, 6)).Edtf.Text, "2023-08-06" },
        { ((Edtf)new DateOnly(2023, 8, 6)).Text, "2023-08-06" },
        { Edtf.OnOrBefore(Day).Text, "[..2023-08-06]" },
        { Edtf.OnOrAfter(Day).Text, "[2023-08-06..]" },
    };

    [Theory]
    [MemberData(nameof(Times))]
    public void Factory_OfEachKind_WritesItsEdtf(string actual, string expected)
    {
        Assert.Equal(expected, actual);
        Assert.Equal(expected, Edtf.Parse(actual).Text);
    }

    [Fact]
    public void By_ADeadline_IsTheDateThatTheNotationReads()
    {
        var claim = Claim.Parse("Russia will sell arms to Iran by 2023-08-06");

        Assert.Equal(EventTime.By(Day).Edtf, claim.Proposition.Event.When!.Edtf);
    }

    [Fact]
    public void Between_WithDaysInTheWrongOrder_Throws() => Assert.Throws<ArgumentOutOfRangeException>(static () => EventTime.Between(Day, First));
}

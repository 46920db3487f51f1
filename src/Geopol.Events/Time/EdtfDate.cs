namespace Geopol.Events;

/// <summary>One date of an EDTF text, taken apart.</summary>
/// <remarks>It knows where its parts stand in the text, for printing, and which days they leave.</remarks>
internal readonly record struct EdtfDate
{
    internal EdtfYear Year { get; init; }

    internal EdtfPrecision Precision { get; init; }

    /// <summary>The months that are left, January as bit 1; of a season or part of a year those that it is read as.</summary>
    internal ushort Months { get; init; }

    /// <summary>The days of the month that are left, the first as bit 1.</summary>
    internal uint Days { get; init; }

    /// <summary>21 to 41; 0 where the date gives no season or part of a year.</summary>
    internal byte Season { get; init; }

    internal EdtfQualifier OfYear { get; init; }

    internal EdtfQualifier OfMonth { get; init; }

    internal EdtfQualifier OfDay { get; init; }

    internal byte Level { get; init; }

    /// <summary>Whether any digit is X.</summary>
    internal bool HasUnspecified { get; init; }

    /// <summary>Where the year begins, its sign or Y included.</summary>
    internal byte YearAt { get; init; }

    internal byte YearEnd { get; init; }

    internal byte MonthAt { get; init; }

    internal byte DayAt { get; init; }

    /// <summary>Where the time begins, after the T.</summary>
    internal byte TimeAt { get; init; }

    internal byte End { get; init; }

    /// <summary>The days that it can mean as it is written: qualifiers aren't asked, a season is a quarter.</summary>
    internal DaySet DaysAsWritten()
    {
        if (!Year.IsOne)
        {
            return new(DayLine.StartOf(Year.First), DayLine.EndOf(Year.Last), Year.Digits, Months, Days);
        }

        // A plain month or day is a range, the cheapest set.
        if (Precision >= EdtfPrecision.Month && !HasUnspecified)
        {
            var month = System.Numerics.BitOperations.TrailingZeroCount(Months);
            return Precision == EdtfPrecision.Month
                ? new(DayLine.Of(Year.First, month, 1), DayLine.Of(Year.First, month, DayLine.DaysIn(Year.First, month)))
                : Day(DayLine.Of(Year.First, month, System.Numerics.BitOperations.TrailingZeroCount(Days)));
        }

        return new(DayLine.StartOf(Year.First), DayLine.EndOf(Year.First), default, Months, Days);
    }

    private static DaySet Day(long day) => new(day, day);
}

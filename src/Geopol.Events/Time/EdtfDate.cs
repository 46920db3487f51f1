namespace Geopol.Events;

/// <summary>A date of an EDTF text, split into its parts.</summary>
/// <remarks>The positions of the parts in the text are used for printing. The possible months and days are used for comparing.</remarks>
internal readonly record struct EdtfDate
{
    internal EdtfYear Year { get; init; }

    internal EdtfPrecision Precision { get; init; }

    /// <summary>The months that are possible, as bits: January is bit 1. For a season or part of a year, these are the months that it stands for.</summary>
    internal ushort Months { get; init; }

    /// <summary>The days of the month that are possible, as bits: the first day is bit 1.</summary>
    internal uint Days { get; init; }

    /// <summary>The code of a season or part of a year, 21 to 41; 0 if the date gives none.</summary>
    internal byte Season { get; init; }

    internal EdtfQualifier OfYear { get; init; }

    internal EdtfQualifier OfMonth { get; init; }

    internal EdtfQualifier OfDay { get; init; }

    internal byte Level { get; init; }

    /// <summary>Whether any digit is X.</summary>
    internal bool HasUnspecified { get; init; }

    /// <summary>The index in the text at which the year begins. A sign or Y belongs to the year.</summary>
    internal byte YearAt { get; init; }

    /// <summary>The index after the last character of the year. A qualifier doesn't belong to the year.</summary>
    internal byte YearEnd { get; init; }

    /// <summary>The index of the first digit of the month.</summary>
    internal byte MonthAt { get; init; }

    /// <summary>The index of the first digit of the day.</summary>
    internal byte DayAt { get; init; }

    /// <summary>The index at which the time begins, after the T.</summary>
    internal byte TimeAt { get; init; }

    /// <summary>The index after the last character of the date.</summary>
    internal byte End { get; init; }

    /// <summary>Returns the days that the date can mean as written: qualifiers are ignored, and a season has its usual months.</summary>
    internal DaySet DaysAsWritten()
    {
        if (EdtfSeason.IsAcrossYears(Season))
        {
            return EdtfSeason.DaysAcrossYears(Year.First, Year.Last);
        }

        if (!Year.IsOne)
        {
            return new(DayLine.StartOf(Year.First), DayLine.EndOf(Year.Last), Year.Digits, Months, Days);
        }

        // A plain month or day is a range, which is the cheapest set.
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

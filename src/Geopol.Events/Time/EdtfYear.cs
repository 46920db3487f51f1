namespace Geopol.Events;

/// <summary>The year of a date as written: one year, or those that its unspecified or significant digits leave.</summary>
internal readonly record struct EdtfYear
{
    /// <summary>The first year; the least or greatest long where it is beyond.</summary>
    internal long First { get; init; }

    /// <summary>The last year; the least or greatest long where it is beyond.</summary>
    internal long Last { get; init; }

    /// <summary>Which of the years between; all, where X stands at the end only.</summary>
    internal YearDigits Digits { get; init; }

    internal bool IsFirstBeyond { get; init; }

    internal bool IsLastBeyond { get; init; }

    internal bool IsNegative { get; init; }

    /// <summary>How many digits are X.</summary>
    internal byte Unspecified { get; init; }

    /// <summary>Whether only the last digits are X, and at most two: all that level 1 knows.</summary>
    internal bool IsLevel1Unspecified { get; init; }

    /// <summary>Whether it begins with Y.</summary>
    internal bool IsLong { get; init; }

    /// <summary>Whether it has an exponent, or says how many of its digits are significant.</summary>
    internal bool IsRounded { get; init; }

    internal bool IsOne => First == Last;
}

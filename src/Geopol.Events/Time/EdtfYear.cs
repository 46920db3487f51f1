namespace Geopol.Events;

/// <summary>The year of a date as written: one year, or the years that its unspecified or significant digits allow.</summary>
internal readonly record struct EdtfYear
{
    /// <summary>The first year. If the year doesn't fit a long, the value is the smallest or largest long.</summary>
    internal long First { get; init; }

    /// <summary>The last year. If the year doesn't fit a long, the value is the smallest or largest long.</summary>
    internal long Last { get; init; }

    /// <summary>The possible years between the first and the last year. If only the last digits are X, all these years are possible.</summary>
    internal YearDigits Digits { get; init; }

    /// <summary>Whether the first year doesn't fit a long.</summary>
    internal bool IsFirstBeyond { get; init; }

    /// <summary>Whether the last year doesn't fit a long.</summary>
    internal bool IsLastBeyond { get; init; }

    internal bool IsNegative { get; init; }

    /// <summary>The number of digits that are X.</summary>
    internal byte Unspecified { get; init; }

    /// <summary>Whether only the last digits are X, and at most two of them, as level 1 allows.</summary>
    internal bool IsLevel1Unspecified { get; init; }

    /// <summary>Whether the year begins with Y.</summary>
    internal bool IsLong { get; init; }

    /// <summary>Whether the year has an exponent or a number of significant digits.</summary>
    internal bool IsRounded { get; init; }

    internal bool IsOne => First == Last;
}

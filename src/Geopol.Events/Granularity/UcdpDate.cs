namespace Geopol.Events.Granularity;

/// <summary>A date in the form of UCDP GED: <c>date_start</c>, <c>date_end</c> and <c>date_prec</c>.</summary>
/// <remarks>Immutable and thread safe. Compared by value.</remarks>
public sealed record UcdpDate
{
    /// <summary>The first day.</summary>
    public required LocalDate Start { get; init; }

    /// <summary>The last day.</summary>
    public required LocalDate End { get; init; }

    /// <summary>
    /// The code: 1 is the day, 2 is within two to six days, 3 is within a week, 4 is within a month, 5 is within more than a month and up to a year.
    /// </summary>
    public required int Precision { get; init; }

    /// <summary>Returns the days and the code.</summary>
    public override string ToString() => FormattableString.Invariant($"{NodaTime.Text.LocalDatePattern.Iso.Format(Start)} to {NodaTime.Text.LocalDatePattern.Iso.Format(End)}, date_prec {Precision}");
}

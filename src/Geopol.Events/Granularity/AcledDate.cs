namespace Geopol.Events.Granularity;

/// <summary>A date as ACLED gives it: <c>event_date</c> and <c>time_precision</c>.</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
public sealed record AcledDate
{
    /// <summary>The day given: the day itself, or one within the week or month.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>1 the day; 2 within a week, of which the middle day is given; 3 the month.</summary>
    public required int Precision { get; init; }

    /// <summary>The day and the code.</summary>
    public override string ToString() => FormattableString.Invariant($"{NodaTime.Text.LocalDatePattern.Iso.Format(Day)}, time_precision {Precision}");
}

namespace Geopol.Events.Granularity;

/// <summary>A date in the form of ACLED: <c>event_date</c> and <c>time_precision</c>.</summary>
/// <remarks>Immutable and thread safe. Compared by value.</remarks>
public sealed record AcledDate
{
    /// <summary>The given day. It is the day itself, or a day within the week or month.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>The code: 1 is the day, 2 is within a week whose middle day is given, 3 is the month.</summary>
    public required int Precision { get; init; }

    /// <summary>Returns the day and the code.</summary>
    public override string ToString() => FormattableString.Invariant($"{NodaTime.Text.LocalDatePattern.Iso.Format(Day)}, time_precision {Precision}");
}

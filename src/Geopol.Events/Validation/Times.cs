namespace Geopol.Events;

/// <summary>Which of two times surely comes first. What is open, unknown, doubted or not resolved is never sure.</summary>
internal static class Times
{
    private const long SecondsADay = NodaConstants.SecondsPerDay;

    // More than lie between 1970 and the first or last instant.
    private const long DaysOfAllInstants = 5_000_000;

    /// <summary>Whether the last day that the one can mean lies before the first that the other can, by more days than are tolerated.</summary>
    internal static bool IsSurelyBefore(Edtf earlier, Edtf later, int toleratedDays = 0) =>
        earlier.TryGetReach(out _, out var last) && later.TryGetReach(out var first, out _)
        && DayLine.IsDay(last) && DayLine.IsDay(first) && first - last > toleratedDays;

    internal static bool IsSurelyBefore(EventTime? earlier, EventTime? later, int toleratedDays = 0) =>
        earlier is not null && later is not null && IsSurelyBefore(earlier.Edtf, later.Edtf, toleratedDays);

    // A day on the globe lasts from its beginning at UTC+14 to its end at UTC-12. Whole seconds tell, for days begin with one.
    internal static bool IsSurelyBefore(Instant? earlier, Edtf later, int toleratedDays = 0) =>
        earlier is { } instant && later.TryGetReach(out var first, out _) && DayLine.IsDay(first)
        && instant.ToUnixTimeSeconds() < ((Math.Clamp(first, -DaysOfAllInstants, DaysOfAllInstants) - toleratedDays) * SecondsADay) - (14 * NodaConstants.SecondsPerHour);
}

namespace Geopol.Events;

/// <summary>
/// Compares times that may be vague. The result is true only if the order is sure. It is never sure for open, unknown, doubted and unresolved times.
/// </summary>
internal static class Times
{
    private const long SecondsADay = NodaConstants.SecondsPerDay;

    // This is more days than there are between 1970 and any instant.
    private const long DaysOfAllInstants = 5_000_000;

    /// <summary>
    /// Returns whether the last possible day of <c>earlier</c> is before the first possible day of <c>later</c> by more than the tolerated number of days.
    /// </summary>
    internal static bool IsSurelyBefore(Edtf earlier, Edtf later, int toleratedDays = 0) =>
        earlier.TryGetReach(out _, out var last) && later.TryGetReach(out var first, out _)
        && DayLine.IsDay(last) && DayLine.IsDay(first) && first - last > toleratedDays;

    internal static bool IsSurelyBefore(EventTime? earlier, EventTime? later, int toleratedDays = 0) =>
        earlier is not null && later is not null && IsSurelyBefore(earlier.Edtf, later.Edtf, toleratedDays);

    // Worldwide, a day begins at UTC+14 and ends at UTC-12. Complete seconds are exact enough, because days begin at a complete second.
    internal static bool IsSurelyBefore(Instant? earlier, Edtf later, int toleratedDays = 0) =>
        earlier is { } instant && later.TryGetReach(out var first, out _) && DayLine.IsDay(first)
        && instant.ToUnixTimeSeconds() < ((Math.Clamp(first, -DaysOfAllInstants, DaysOfAllInstants) - toleratedDays) * SecondsADay) - (14 * NodaConstants.SecondsPerHour);
}

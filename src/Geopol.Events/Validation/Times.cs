namespace Geopol.Events;

/// <summary>Which of two times surely comes first. What is open, unknown or not resolved is never sure.</summary>
internal static class Times
{
    private const long SecondsADay = NodaConstants.SecondsPerDay;

    private static readonly LocalDate EpochDay = new(1970, 1, 1);

    /// <summary>Whether the last day that the one can mean lies before the first that the other can, by more days than are tolerated.</summary>
    internal static bool IsSurelyBefore(Edtf earlier, Edtf later, int toleratedDays = 0) =>
        earlier.Latest is { } last && later.Earliest is { } first && Period.DaysBetween(last, first) > toleratedDays;

    internal static bool IsSurelyBefore(EventTime? earlier, EventTime? later, int toleratedDays = 0) =>
        earlier is not null && later is not null && IsSurelyBefore(earlier.Edtf, later.Edtf, toleratedDays);

    // A day on the globe lasts from its beginning at UTC+14 to its end at UTC-12. Whole seconds tell, for days begin with one.
    internal static bool IsSurelyBefore(Instant? earlier, Edtf later, int toleratedDays = 0) =>
        earlier is { } instant && later.Earliest is { } first
        && instant.ToUnixTimeSeconds() < ((Period.DaysBetween(EpochDay, first) - toleratedDays) * SecondsADay) - (14 * NodaConstants.SecondsPerHour);
}

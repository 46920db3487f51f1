namespace Geopol.Events.Interop;

/// <summary>A report that an event rests on.</summary>
/// <param name="Office">The publisher.</param>
/// <param name="Day">The day of publication; null if not known.</param>
/// <param name="Headline">The headline; null if not known.</param>
internal sealed record UcdpReport(string Office, LocalDate? Day, string? Headline);

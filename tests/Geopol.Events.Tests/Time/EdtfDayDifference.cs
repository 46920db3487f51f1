namespace Geopol.Events.Tests;

/// <summary>A string that all implementations read, and whose days we have otherwise than edtf.js, the one that tells them.</summary>
/// <param name="Text">The string.</param>
/// <param name="Earliest">Our first day; null where there is none.</param>
/// <param name="Latest">Our last day.</param>
/// <param name="Reason">What edtf.js does.</param>
internal sealed record EdtfDayDifference(string Text, string? Earliest, string? Latest, string Reason);

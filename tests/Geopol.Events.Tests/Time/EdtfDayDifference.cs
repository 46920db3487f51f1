namespace Geopol.Events.Tests;

/// <summary>A string that all implementations read, and for which our days differ from those of edtf.js, the only implementation that gives days.</summary>
/// <param name="Text">The string.</param>
/// <param name="Earliest">Our first day; null if there is none.</param>
/// <param name="Latest">Our last day.</param>
/// <param name="Reason">The behavior of edtf.js.</param>
internal sealed record EdtfDayDifference(string Text, string? Earliest, string? Latest, string Reason);

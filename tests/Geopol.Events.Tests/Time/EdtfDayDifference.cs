namespace Geopol.Events.Tests;

/// <summary>A string that all implementations read, but for which edtf.js gives other days than the library. Only edtf.js gives days at all.</summary>
/// <param name="Text">The string.</param>
/// <param name="Earliest">The first day of the library. Null if there is none.</param>
/// <param name="Latest">The last day of the library.</param>
/// <param name="Reason">The behavior of edtf.js.</param>
internal sealed record EdtfDayDifference(string Text, string? Earliest, string? Latest, string Reason);

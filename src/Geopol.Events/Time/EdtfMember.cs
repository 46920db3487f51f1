namespace Geopol.Events;

/// <summary>A date of an EDTF text, or two of them with the days between: an interval, or a range within a set.</summary>
/// <param name="IsRange">Whether there are two; else <paramref name="First"/> alone counts.</param>
/// <param name="First">The date, or the first.</param>
/// <param name="Last">The last.</param>
internal readonly record struct EdtfMember(bool IsRange, EdtfEnd First, EdtfEnd Last);

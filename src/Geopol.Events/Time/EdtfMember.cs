namespace Geopol.Events;

/// <summary>A member of an EDTF text: a date, or a range of two dates, which is an interval or a range within a set.</summary>
/// <param name="IsRange">Whether there are two dates. If not, only <paramref name="First"/> counts.</param>
/// <param name="First">The date, or the first date of the range.</param>
/// <param name="Last">The last date of the range.</param>
internal readonly record struct EdtfMember(bool IsRange, EdtfEnd First, EdtfEnd Last);

namespace Geopol.Events;

/// <summary>A plain date in a set: a year, a month or a day without qualifiers, unspecified digits and rounding.</summary>
/// <param name="Start">The first day, as a number of <see cref="DayLine"/>.</param>
/// <param name="End">The last day.</param>
/// <param name="Text">The date in its canonical spelling.</param>
internal readonly record struct EdtfUnit(long Start, long End, string Text);

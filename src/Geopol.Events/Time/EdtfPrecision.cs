namespace Geopol.Events;

/// <summary>The smallest part that a date gives.</summary>
internal enum EdtfPrecision : byte
{
    Year,
    Season,
    Month,
    Day,
    Time,
}

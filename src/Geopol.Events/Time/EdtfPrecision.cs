namespace Geopol.Events;

/// <summary>The last part that a date gives.</summary>
internal enum EdtfPrecision : byte
{
    Year,
    Season,
    Month,
    Day,
    Time,
}

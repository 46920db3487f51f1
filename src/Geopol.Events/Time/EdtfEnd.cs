namespace Geopol.Events;

/// <summary>A date, or an end of a range, which may be open or unknown.</summary>
internal readonly record struct EdtfEnd
{
    /// <summary>The date; the default value if the end is open or unknown.</summary>
    internal EdtfDate Date { get; init; }

    /// <summary>Whether the range has no limit at this end: <c>..</c>.</summary>
    internal bool IsOpen { get; init; }

    /// <summary>Whether the range has an end that isn't known. Nothing is written for such an end.</summary>
    internal bool IsUnknown { get; init; }

    internal bool IsDate => !IsOpen && !IsUnknown;
}

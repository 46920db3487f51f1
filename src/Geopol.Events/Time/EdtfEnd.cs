namespace Geopol.Events;

/// <summary>A date that begins or ends something; it may be open or unknown.</summary>
internal readonly record struct EdtfEnd
{
    /// <summary>The date, where there is one.</summary>
    internal EdtfDate Date { get; init; }

    /// <summary>Whether it goes on without limit: <c>..</c>.</summary>
    internal bool IsOpen { get; init; }

    /// <summary>Whether there is an end that isn't known: nothing is written.</summary>
    internal bool IsUnknown { get; init; }

    internal bool IsDate => !IsOpen && !IsUnknown;
}

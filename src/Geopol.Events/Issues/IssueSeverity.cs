namespace Geopol.Events;

/// <summary>How grave an issue is. Valid means that there is no error.</summary>
public enum IssueSeverity
{
    /// <summary>Worth knowing.</summary>
    Information,

    /// <summary>Probably not what was meant; doesn't fail.</summary>
    Warning,

    /// <summary>Wrong: the value isn't valid, or couldn't be read.</summary>
    Error,
}

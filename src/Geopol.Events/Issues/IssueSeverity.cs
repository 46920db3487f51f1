namespace Geopol.Events;

/// <summary>The severity of an issue. A claim is valid if no issue is an error.</summary>
public enum IssueSeverity
{
    /// <summary>A remark that is worth knowing.</summary>
    Information,

    /// <summary>The value is probably not what was meant, but it is accepted.</summary>
    Warning,

    /// <summary>The value isn't valid, or it couldn't be read.</summary>
    Error,
}

namespace Geopol.Events;

/// <summary>The answer to a question about something that isn't completely known. The default is <see cref="Perhaps"/>. It is never serialized.</summary>
public enum Trilean
{
    /// <summary>The answer isn't known: the relation holds in one reading and not in another, or nothing is known.</summary>
    Perhaps,

    /// <summary>The relation holds in no reading.</summary>
    No,

    /// <summary>The relation holds in every reading.</summary>
    Yes,
}

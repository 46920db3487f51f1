namespace Geopol.Events;

/// <summary>The answer to a question about something that isn't completely known. The default is <see cref="Perhaps"/>. It is never serialized.</summary>
public enum Trilean
{
    /// <summary>The answer isn't known: the relation is true in one reading and false in another, or nothing is known.</summary>
    Perhaps,

    /// <summary>The relation is false in every reading.</summary>
    No,

    /// <summary>The relation is true in every reading.</summary>
    Yes,
}

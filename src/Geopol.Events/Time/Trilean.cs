namespace Geopol.Events;

/// <summary>The answer to a question about what isn't wholly known. The default is <see cref="Perhaps"/>. It is never serialized.</summary>
public enum Trilean
{
    /// <summary>It can't be told: it holds in one reading and not in another, or nothing is known.</summary>
    Perhaps,

    /// <summary>It holds in no reading.</summary>
    No,

    /// <summary>It holds in every reading.</summary>
    Yes,
}

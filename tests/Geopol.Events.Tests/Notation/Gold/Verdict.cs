namespace Geopol.Events.Tests;

/// <summary>What a reading of a sentence is worth; a later one of the first four is better.</summary>
internal enum Verdict
{
    /// <summary>The reading has a shape that can't be scored.</summary>
    Unread,

    /// <summary>Something contradicts the sentence.</summary>
    Wrong,

    /// <summary>Something that the sentence says is absent; nothing contradicts it.</summary>
    Poorer,

    /// <summary>All that is expected is there.</summary>
    Right,

    /// <summary>The sentence has no reading.</summary>
    Refused,
}

namespace Geopol.Events.Tests;

/// <summary>The quality of a reading. Of the first four values, a later value is better.</summary>
internal enum Verdict
{
    /// <summary>The reading has a form that can't be scored.</summary>
    Unread,

    /// <summary>Some part contradicts the sentence.</summary>
    Wrong,

    /// <summary>Some part of the sentence is absent, and nothing contradicts it.</summary>
    Poorer,

    /// <summary>All expected parts are present.</summary>
    Right,

    /// <summary>The sentence has no reading.</summary>
    Refused,
}

namespace Geopol.Events;

/// <summary>Where a proposition stands.</summary>
internal enum ClauseKind : byte
{
    /// <summary>It is what the claim says.</summary>
    Main,

    /// <summary>It stands in another proposition: nothing asserts it.</summary>
    Embedded,
}

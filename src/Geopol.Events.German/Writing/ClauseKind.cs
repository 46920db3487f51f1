namespace Geopol.Events;

/// <summary>The place of a proposition.</summary>
internal enum ClauseKind : byte
{
    /// <summary>It is what the claim says.</summary>
    Main,

    /// <summary>It is inside another proposition: nothing asserts it.</summary>
    Embedded,
}

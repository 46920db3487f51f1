namespace Geopol.Events;

/// <summary>The position of a proposition in its claim.</summary>
internal enum ClauseKind : byte
{
    /// <summary>The proposition of the claim itself.</summary>
    Main,

    /// <summary>A proposition inside another proposition. Nothing asserts it.</summary>
    Embedded,
}

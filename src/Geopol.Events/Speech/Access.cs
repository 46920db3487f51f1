namespace Geopol.Events;

/// <summary>How near a source is to what it speaks of.</summary>
[OpenCode]
public readonly partial struct Access
{
    /// <summary>First hand.</summary>
    public static partial Access Direct { get; }

    /// <summary>Second hand or further.</summary>
    public static partial Access Indirect { get; }

    /// <summary>No access.</summary>
    public static partial Access None { get; }

    /// <summary>The recorder looked and could not tell.</summary>
    public static partial Access NotKnown { get; }
}

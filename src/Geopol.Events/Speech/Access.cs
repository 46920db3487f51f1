namespace Geopol.Events;

/// <summary>How near a source is to the matter that it speaks of.</summary>
[OpenCode]
public readonly partial struct Access
{
    /// <summary>The source has the information first hand.</summary>
    public static partial Access Direct { get; }

    /// <summary>The source has the information second hand or further.</summary>
    public static partial Access Indirect { get; }

    /// <summary>The source has no access.</summary>
    public static partial Access None { get; }

    /// <summary>The recorder tried to find out and couldn't.</summary>
    public static partial Access NotKnown { get; }
}

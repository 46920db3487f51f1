namespace Geopol.Events;

/// <summary>Whether the source is named, and the reason if it isn't.</summary>
[OpenCode]
public readonly partial struct SourceNaming
{
    /// <summary>The source is named.</summary>
    public static partial SourceNaming Named { get; }

    /// <summary>The source isn't named, and no reason is given.</summary>
    public static partial SourceNaming Unnamed { get; }

    /// <summary>The source is anonymous at its own request.</summary>
    public static partial SourceNaming AtOwnRequest { get; }

    /// <summary>The recorder knows the source and withholds its name.</summary>
    public static partial SourceNaming WithheldByRecorder { get; }
}

namespace Geopol.Events;

/// <summary>Whether the source is named, and why not.</summary>
[OpenCode]
public readonly partial struct SourceNaming
{
    /// <summary>Named.</summary>
    public static partial SourceNaming Named { get; }

    /// <summary>Not named; no reason is given.</summary>
    public static partial SourceNaming Unnamed { get; }

    /// <summary>Anonymous at its own request.</summary>
    public static partial SourceNaming AtOwnRequest { get; }

    /// <summary>Known to the recorder, who withholds it.</summary>
    public static partial SourceNaming WithheldByRecorder { get; }
}

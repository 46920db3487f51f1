namespace Geopol.Events;

/// <summary>How the speaker marks where the content comes from, where no source is mentioned.</summary>
[OpenCode]
public readonly partial struct Evidentiality
{
    /// <summary>Appears to, seems to: the speaker infers it from signs.</summary>
    public static partial Evidentiality Apparent { get; }

    /// <summary>Reportedly, is said to: the speaker has it from somebody who isn't mentioned.</summary>
    public static partial Evidentiality Hearsay { get; }
}

namespace Geopol.Events;

/// <summary>The way in which the speaker marks the content as inferred or as heard from others. No source is named.</summary>
[OpenCode]
public readonly partial struct Evidentiality
{
    /// <summary>"Appears to", "seems to": the speaker infers the content from signs.</summary>
    public static partial Evidentiality Apparent { get; }

    /// <summary>"Reportedly", "is said to": the speaker has the content from someone who isn't named.</summary>
    public static partial Evidentiality Hearsay { get; }
}

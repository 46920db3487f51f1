namespace Geopol.Events;

/// <summary>What the speaker says is not known: whether it is so, or which one a member of the event would be ("what they may agree" asks the terms). Any member's name is a value.</summary>
[OpenCode(Listed = false)]
public readonly partial struct Asked
{
    /// <summary>It isn't known whether it is so.</summary>
    public static partial Asked Whether { get; }

    /// <summary>It isn't known what the terms are.</summary>
    public static partial Asked Terms { get; }

    /// <summary>It isn't known which goods.</summary>
    public static partial Asked Items { get; }

    /// <summary>It isn't known when.</summary>
    public static partial Asked When { get; }

    /// <summary>It isn't known where.</summary>
    public static partial Asked Where { get; }
}

namespace Geopol.Events;

/// <summary>The way by which the words came out.</summary>
[OpenCode]
public readonly partial struct Channel
{
    /// <summary>For publication, with the name.</summary>
    public static partial Channel OnTheRecord { get; }

    /// <summary>For publication, without the name.</summary>
    public static partial Channel Background { get; }

    /// <summary>Without leave.</summary>
    public static partial Channel Leak { get; }

    /// <summary>Overheard.</summary>
    public static partial Channel Intercept { get; }

    /// <summary>A gazette, minutes, a register, a court file.</summary>
    public static partial Channel OfficialRecord { get; }

    /// <summary>A post.</summary>
    public static partial Channel SocialMedia { get; }
}

namespace Geopol.Events;

/// <summary>Which phase of the event the speaker speaks of.</summary>
[OpenCode]
public readonly partial struct Aspect
{
    /// <summary>It has begun.</summary>
    public static partial Aspect Begun { get; }

    /// <summary>It is under way.</summary>
    public static partial Aspect Ongoing { get; }

    /// <summary>It happens again and again.</summary>
    public static partial Aspect Repeated { get; }

    /// <summary>It is done.</summary>
    public static partial Aspect Completed { get; }

    /// <summary>It has stopped.</summary>
    public static partial Aspect Ended { get; }
}

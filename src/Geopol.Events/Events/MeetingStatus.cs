namespace Geopol.Events;

/// <summary>How far the meeting is.</summary>
[OpenCode]
public readonly partial struct MeetingStatus
{
    /// <summary>Meant, without a date.</summary>
    public static partial MeetingStatus Planned { get; }

    /// <summary>With a date.</summary>
    public static partial MeetingStatus Scheduled { get; }

    /// <summary>Put off.</summary>
    public static partial MeetingStatus Postponed { get; }

    /// <summary>Called off.</summary>
    public static partial MeetingStatus Cancelled { get; }

    /// <summary>Being held.</summary>
    public static partial MeetingStatus UnderWay { get; }

    /// <summary>Over.</summary>
    public static partial MeetingStatus Held { get; }
}

namespace Geopol.Events;

/// <summary>How the meeting is held.</summary>
[OpenCode]
public readonly partial struct MeetingMode
{
    /// <summary>A visit.</summary>
    public static partial MeetingMode Visit { get; }

    /// <summary>Talks.</summary>
    public static partial MeetingMode Talks { get; }

    /// <summary>A call.</summary>
    public static partial MeetingMode Call { get; }

    /// <summary>Of many.</summary>
    public static partial MeetingMode Multilateral { get; }
}

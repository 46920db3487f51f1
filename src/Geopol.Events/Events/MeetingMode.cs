namespace Geopol.Events;

/// <summary>The form in which a meeting is held.</summary>
[OpenCode]
public readonly partial struct MeetingMode
{
    /// <summary>A visit.</summary>
    public static partial MeetingMode Visit { get; }

    /// <summary>Talks.</summary>
    public static partial MeetingMode Talks { get; }

    /// <summary>A call.</summary>
    public static partial MeetingMode Call { get; }

    /// <summary>A meeting of many parties.</summary>
    public static partial MeetingMode Multilateral { get; }
}

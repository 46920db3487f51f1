namespace Geopol.Events;

/// <summary>How far the meeting is.</summary>
[OpenCode("MeetingStatus.tsv")]
public readonly partial struct MeetingStatus;

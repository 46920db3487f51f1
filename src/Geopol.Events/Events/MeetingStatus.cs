namespace Geopol.Events;

/// <summary>How far a meeting has come: planned, postponed, held ...</summary>
[OpenCode("MeetingStatus.tsv")]
public readonly partial struct MeetingStatus;

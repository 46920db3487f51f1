namespace Geopol.Events;

/// <summary>How far an interaction has come: planned, under way, done ...</summary>
[OpenCode("InteractionStatus.tsv")]
public readonly partial struct InteractionStatus;

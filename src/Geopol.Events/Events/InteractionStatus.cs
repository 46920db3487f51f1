namespace Geopol.Events;

/// <summary>How far the interaction is.</summary>
[OpenCode("InteractionStatus.tsv")]
public readonly partial struct InteractionStatus;

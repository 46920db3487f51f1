namespace Geopol.Events;

/// <summary>What is counted.</summary>
[OpenCode("CountKind.tsv")]
public readonly partial struct CountKind;

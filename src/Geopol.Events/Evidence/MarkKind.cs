namespace Geopol.Events;

/// <summary>What holds of one member of an event or link.</summary>
[OpenCode("MarkKind.tsv")]
public readonly partial struct MarkKind;

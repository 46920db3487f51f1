namespace Geopol.Events;

/// <summary>The kind of a mark on one member of an event or link.</summary>
[OpenCode("MarkKind.tsv")]
public readonly partial struct MarkKind;

namespace Geopol.Events;

/// <summary>The kind of a count: people killed, injured, arrested, voting for ...</summary>
[OpenCode("CountKind.tsv")]
public readonly partial struct CountKind;

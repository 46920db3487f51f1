namespace Geopol.Events;

/// <summary>An event type of PLOVER 2.0.</summary>
[OpenCode("PloverType.tsv")]
public readonly partial struct PloverType;

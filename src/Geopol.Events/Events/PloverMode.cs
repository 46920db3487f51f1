namespace Geopol.Events;

/// <summary>A mode of an event type of PLOVER 2.0.</summary>
[OpenCode("PloverMode.tsv")]
public readonly partial struct PloverMode;

namespace Geopol.Events;

/// <summary>A sector of an actor in PLOVER 2.0: eleven primary and fourteen secondary sectors. Two of them have another meaning than in CAMEO.</summary>
[OpenCode("PloverSector.tsv")]
internal readonly partial struct PloverSector;

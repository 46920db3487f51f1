namespace Geopol.Events.Ontologies;

/// <summary>A sector of an actor in PLOVER 2.0: eleven that are frequent, and fourteen that are less so. Two mean something else than in CAMEO.</summary>
[OpenCode("PloverSector.tsv")]
public readonly partial struct PloverSector;

namespace Geopol.Events;

/// <summary>How exactly a place is known.</summary>
[OpenCode("PlacePrecision.tsv")]
public readonly partial struct PlacePrecision;

namespace Geopol.Events;

/// <summary>What a related matter is.</summary>
[OpenCode("RelatedKind.tsv")]
public readonly partial struct RelatedKind;

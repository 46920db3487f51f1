namespace Geopol.Events;

/// <summary>The relation of an adjunct to its interaction: under, beyond, despite ...</summary>
[OpenCode("AdjunctRelation.tsv")]
public readonly partial struct AdjunctRelation;

namespace Geopol.Events;

/// <summary>The relation of a claim to an earlier claim. The first four relations are about the matter, the last three about the record.</summary>
[OpenCode("LinkRelation.tsv")]
public readonly partial struct LinkRelation;

namespace Geopol.Events;

/// <summary>The kind of a related matter: war, summit, case ...</summary>
[OpenCode("RelatedKind.tsv")]
public readonly partial struct RelatedKind;

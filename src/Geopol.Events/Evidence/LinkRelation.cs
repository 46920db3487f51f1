namespace Geopol.Events;

/// <summary>How a claim stands to an earlier one: about the matter (the first four), or about the record (the last three).</summary>
[OpenCode("LinkRelation.tsv")]
public readonly partial struct LinkRelation;

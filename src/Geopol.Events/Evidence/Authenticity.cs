namespace Geopol.Events;

/// <summary>The result of a check whether an item of evidence is what it claims to be.</summary>
[OpenCode("Authenticity.tsv")]
public readonly partial struct Authenticity;

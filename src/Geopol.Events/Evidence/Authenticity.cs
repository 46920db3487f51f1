namespace Geopol.Events;

/// <summary>What is known of whether an item of evidence is what it claims to be.</summary>
[OpenCode("Authenticity.tsv")]
public readonly partial struct Authenticity;

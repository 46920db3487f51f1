namespace Geopol.Events;

/// <summary>What an item of evidence is.</summary>
[OpenCode("EvidenceKind.tsv")]
public readonly partial struct EvidenceKind;

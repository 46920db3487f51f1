namespace Geopol.Events;

/// <summary>The kind of an item of evidence: image, video, data set ...</summary>
[OpenCode("EvidenceKind.tsv")]
public readonly partial struct EvidenceKind;

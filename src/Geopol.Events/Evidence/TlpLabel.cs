namespace Geopol.Events;

/// <summary>A label of the Traffic Light Protocol, version 2.0 (FIRST, 2022).</summary>
[OpenCode("TlpLabel.tsv")]
public readonly partial struct TlpLabel;

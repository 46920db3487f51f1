namespace Geopol.Events;

/// <summary>A property of goods that is measured.</summary>
[OpenCode("GoodsPropertyKind.tsv")]
public readonly partial struct GoodsPropertyKind;

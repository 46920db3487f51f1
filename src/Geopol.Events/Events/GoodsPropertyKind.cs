namespace Geopol.Events;

/// <summary>The kind of a measured property of goods: range, yield, weight ...</summary>
[OpenCode("GoodsPropertyKind.tsv")]
public readonly partial struct GoodsPropertyKind;

namespace Geopol.Events;

/// <summary>On what ground goods or means change hands.</summary>
[OpenCode("TransferKind.tsv")]
public readonly partial struct TransferKind;

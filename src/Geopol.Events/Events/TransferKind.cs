namespace Geopol.Events;

/// <summary>The legal ground on which goods or means change hands: sale, gift, loan ...</summary>
[OpenCode("TransferKind.tsv")]
public readonly partial struct TransferKind;

namespace Geopol.Events;

/// <summary>The step of a transfer that the sentence reports. Absent if the sentence names no step: "may sell".</summary>
[OpenCode("TransferStage.tsv")]
public readonly partial struct TransferStage;

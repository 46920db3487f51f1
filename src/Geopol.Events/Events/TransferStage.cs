namespace Geopol.Events;

/// <summary>The step of the transfer that the sentence is about. Absent where it names none: "may sell".</summary>
[OpenCode("TransferStage.tsv")]
public readonly partial struct TransferStage;

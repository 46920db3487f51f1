namespace Geopol.Events;

/// <summary>What a speaker does with the content by speaking of it. Five acts are factive: who confirms, acknowledges, recalls, reveals or presupposes takes it for true.</summary>
[OpenCode("SpeechAct.tsv")]
public readonly partial struct SpeechAct;

namespace Geopol.Events;

/// <summary>
/// The act of speech: what a speaker does with the content. Five acts are factive: a speaker who confirms, acknowledges, recalls, reveals or
/// presupposes the content takes it for true.
/// </summary>
[OpenCode("SpeechAct.tsv")]
public readonly partial struct SpeechAct;

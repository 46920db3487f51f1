namespace Geopol.Events;

/// <summary>
/// The reliability of a source in the judgement of the recorder: a letter of the NATO Admiralty system (AJP-2.1, STANAG 2511). The letters have
/// no order and no number: F isn't a middle value. Only equality is defined.
/// </summary>
[OpenCode("Reliability.tsv", IsOrdered = false)]
public readonly partial struct Reliability;

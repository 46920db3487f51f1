namespace Geopol.Events;

/// <summary>How reliable a source is, in the judgement of the recorder: the letter of the NATO Admiralty system (AJP-2.1, STANAG 2511). It has no order here and no number: F is not a middle value. Nothing but equality is defined on it.</summary>
[OpenCode("Reliability.tsv", IsOrdered = false)]
public readonly partial struct Reliability;

namespace Geopol.Events;

/// <summary>How credible an item of information is, in the judgement of the recorder: the figure of the NATO Admiralty system (AJP-2.1, STANAG 2511), as a name, not a number: 6 is not below 5. Nothing but equality is defined on it.</summary>
[OpenCode("Credibility.tsv", IsOrdered = false)]
public readonly partial struct Credibility;

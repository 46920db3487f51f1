namespace Geopol.Events;

/// <summary>
/// The credibility of an item of information in the judgement of the recorder: a figure of the NATO Admiralty system (AJP-2.1, STANAG 2511). The
/// figure is a name and not a number: 6 isn't below 5. Only equality is defined.
/// </summary>
[OpenCode("Credibility.tsv", IsOrdered = false)]
public readonly partial struct Credibility;

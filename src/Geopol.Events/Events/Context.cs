namespace Geopol.Events;

/// <summary>What the event is about, of PLOVER 2.0's 37 contexts.</summary>
[OpenCode("Context.tsv")]
public readonly partial struct Context;

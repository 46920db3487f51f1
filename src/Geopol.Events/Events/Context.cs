namespace Geopol.Events;

/// <summary>The context of an event: a value from the 37 contexts of PLOVER 2.0.</summary>
[OpenCode("Context.tsv")]
public readonly partial struct Context;

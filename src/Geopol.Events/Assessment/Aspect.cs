namespace Geopol.Events;

/// <summary>Which phase of the event the speaker speaks of.</summary>
[OpenCode("Aspect.tsv")]
public readonly partial struct Aspect;

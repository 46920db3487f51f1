namespace Geopol.Events;

/// <summary>The phase of the event that the speaker speaks of: begun, ongoing, ended ...</summary>
[OpenCode("Aspect.tsv")]
public readonly partial struct Aspect;

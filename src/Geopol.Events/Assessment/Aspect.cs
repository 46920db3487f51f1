namespace Geopol.Events;

/// <summary>The phase of the event that the speaker refers to: begun, ongoing, ended ...</summary>
[OpenCode("Aspect.tsv")]
public readonly partial struct Aspect;

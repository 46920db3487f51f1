namespace Geopol.Events;

/// <summary>The scale of likelihood words under which a speaker writes, by its id. It is stated only where the speaker writes under one.</summary>
[OpenCode("Yardstick.tsv")]
public readonly partial struct Yardstick;

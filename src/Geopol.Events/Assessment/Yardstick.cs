namespace Geopol.Events;

/// <summary>The id of a yardstick, which is a scale of likelihood words. It is given only if the speaker uses a yardstick.</summary>
[OpenCode("Yardstick.tsv")]
public readonly partial struct Yardstick;

namespace Geopol.Events;

/// <summary>
/// The yardstick, a scale of likelihood words, under which a speaker writes, by its id. It is given only where the speaker writes under a
/// yardstick.
/// </summary>
[OpenCode("Yardstick.tsv")]
public readonly partial struct Yardstick;

namespace Geopol.Events;

/// <summary>The way by which the words came out.</summary>
[OpenCode("Channel.tsv")]
public readonly partial struct Channel;

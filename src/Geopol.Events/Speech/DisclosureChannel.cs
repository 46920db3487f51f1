namespace Geopol.Events;

/// <summary>The way by which the words came out.</summary>
[OpenCode("DisclosureChannel.tsv")]
public readonly partial struct DisclosureChannel;

namespace Geopol.Events;

/// <summary>The channel through which the words became known: on the record, leak, intercept ...</summary>
[OpenCode("DisclosureChannel.tsv")]
public readonly partial struct DisclosureChannel;

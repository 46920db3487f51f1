namespace Geopol.Events.Scales;

/// <summary>The reason why a conversion gave its result, or no result. The meaning of a code never changes.</summary>
[OpenCode("ConversionReason.tsv")]
public readonly partial struct ConversionReason;

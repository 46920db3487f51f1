namespace Geopol.Events.Scales;

/// <summary>Why a conversion gave what it gave, or nothing. A code keeps its meaning for good.</summary>
[OpenCode("ConversionReason.tsv")]
public readonly partial struct ConversionReason;

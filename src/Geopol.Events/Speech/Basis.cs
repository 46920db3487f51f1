namespace Geopol.Events;

/// <summary>What a speaker rests its words on, as stated.</summary>
[OpenCode("Basis.tsv")]
public readonly partial struct Basis;

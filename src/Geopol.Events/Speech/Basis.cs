namespace Geopol.Events;

/// <summary>The stated basis of a speaker's words: witness, document, imagery ...</summary>
[OpenCode("Basis.tsv")]
public readonly partial struct Basis;

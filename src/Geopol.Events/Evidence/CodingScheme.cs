namespace Geopol.Events;

/// <summary>The coding scheme of a code that a coder gave.</summary>
[OpenCode("CodingScheme.tsv")]
public readonly partial struct CodingScheme;

namespace Geopol.Events;

/// <summary>The scheme that a code given by a coder belongs to.</summary>
[OpenCode("CodingScheme.tsv")]
public readonly partial struct CodingScheme;

namespace Geopol.Events;

/// <summary>
/// The scheme that an identifier's value belongs to. Every code has a scheme, because codes are ambiguous: 69 FIPS 10-4 codes are the ISO codes
/// of other countries.
/// </summary>
[OpenCode("IdentifierScheme.tsv", Listed = false)]
public readonly partial struct IdentifierScheme;

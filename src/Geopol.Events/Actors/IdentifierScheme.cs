namespace Geopol.Events;

/// <summary>The scheme that an identifier's value belongs to. A code without its scheme does not exist here: 69 FIPS 10-4 codes are another country's ISO code.</summary>
[OpenCode("IdentifierScheme.tsv", Listed = false)]
public readonly partial struct IdentifierScheme;

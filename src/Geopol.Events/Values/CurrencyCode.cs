namespace Geopol.Events;

/// <summary>A currency, as an ISO 4217 code: <c>USD</c>.</summary>
[OpenCode(Listed = false)]
public readonly partial struct CurrencyCode;

namespace Geopol.Events;

/// <summary>A language, as a BCP 47 tag: <c>de</c>, <c>zh-Hant</c>. It is kept as given and compared ordinally.</summary>
[OpenCode("LanguageTag.tsv", Listed = false)]
public readonly partial struct LanguageTag;

namespace Geopol.Events;

/// <summary>A language, as a BCP 47 tag: <c>de</c>, <c>zh-Hant</c>. Kept as given; compared ordinally.</summary>
[OpenCode(Listed = false)]
public readonly partial struct LanguageTag
{
    /// <summary>English.</summary>
    [CodeText("en")]
    public static partial LanguageTag English { get; }

    /// <summary>German.</summary>
    [CodeText("de")]
    public static partial LanguageTag German { get; }
}

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

    /// <summary>Arabic.</summary>
    [CodeText("ar")]
    public static partial LanguageTag Arabic { get; }

    /// <summary>Belarusian.</summary>
    [CodeText("be")]
    public static partial LanguageTag Belarusian { get; }

    /// <summary>Chinese.</summary>
    [CodeText("zh")]
    public static partial LanguageTag Chinese { get; }

    /// <summary>French.</summary>
    [CodeText("fr")]
    public static partial LanguageTag French { get; }

    /// <summary>Hebrew.</summary>
    [CodeText("he")]
    public static partial LanguageTag Hebrew { get; }

    /// <summary>Hindi.</summary>
    [CodeText("hi")]
    public static partial LanguageTag Hindi { get; }

    /// <summary>Italian.</summary>
    [CodeText("it")]
    public static partial LanguageTag Italian { get; }

    /// <summary>Japanese.</summary>
    [CodeText("ja")]
    public static partial LanguageTag Japanese { get; }

    /// <summary>Korean.</summary>
    [CodeText("ko")]
    public static partial LanguageTag Korean { get; }

    /// <summary>Persian.</summary>
    [CodeText("fa")]
    public static partial LanguageTag Persian { get; }

    /// <summary>Polish.</summary>
    [CodeText("pl")]
    public static partial LanguageTag Polish { get; }

    /// <summary>Portuguese.</summary>
    [CodeText("pt")]
    public static partial LanguageTag Portuguese { get; }

    /// <summary>Russian.</summary>
    [CodeText("ru")]
    public static partial LanguageTag Russian { get; }

    /// <summary>Spanish.</summary>
    [CodeText("es")]
    public static partial LanguageTag Spanish { get; }

    /// <summary>Turkish.</summary>
    [CodeText("tr")]
    public static partial LanguageTag Turkish { get; }

    /// <summary>Ukrainian.</summary>
    [CodeText("uk")]
    public static partial LanguageTag Ukrainian { get; }
}

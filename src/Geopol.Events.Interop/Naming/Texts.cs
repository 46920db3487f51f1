namespace Geopol.Events.Interop;

/// <summary>Texts of records as texts of claims.</summary>
internal static class Texts
{
    private static readonly LanguageTag Undetermined = LanguageTag.Parse("und");

    /// <summary>A text in English; absent if the text is null or empty.</summary>
    public static LocalizedText English(string? text) => string.IsNullOrEmpty(text) ? default : LocalizedText.Of(LanguageTag.English, text);

    /// <summary>A text whose language the record doesn't say; absent if the text is null or empty.</summary>
    public static LocalizedText InUnknownLanguage(string? text) => string.IsNullOrEmpty(text) ? default : LocalizedText.Of(Undetermined, text);

    /// <summary>Whether two names are the same but for case.</summary>
    public static bool AreSame(string? a, string? b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}

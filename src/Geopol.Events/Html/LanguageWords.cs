namespace Geopol.Events;

/// <summary>Says in which language a text is, and who translated it from which language. Languages are given by their tags.</summary>
internal static class LanguageWords
{
    internal static string Of(LanguageTag language, LanguageTag translatedFrom, Translator translator)
    {
        var original = translatedFrom.IsAbsent ? "" : $" from {translatedFrom}";
        var by = translator.IsAbsent ? "" : translator == Translator.NotKnown ? ", translator not known" : $" by {CodeWords.Of(translator.Text)}";
        var translated = original.Length + by.Length == 0 ? "" : $"translated{original}{by}";
        return language.IsAbsent ? translated : translated.Length == 0 ? $"language {language}" : $"language {language}, {translated}";
    }
}

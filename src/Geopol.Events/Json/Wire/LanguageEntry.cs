namespace Geopol.Events;

/// <summary>Reads an entry of the map of a localized text. The key is the language tag, and the value is the text.</summary>
internal readonly struct LanguageEntry : IEntryReader<LanguageText>
{
    public static void Read(ref WireReader r, ref ItemBuilder<LanguageText> items)
    {
        var language = r.Key<LanguageTag>();
        if (r.Text() is { } text && !language.IsAbsent)
        {
            items.Add(new LanguageText(language, text));
        }
    }

    public static void CheckKey(ref WireReader r) => r.Key<LanguageTag>();
}

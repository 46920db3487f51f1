namespace Geopol.Events;

/// <summary>A text under its language tag.</summary>
internal readonly struct LanguageEntry : IEntryReader<LanguageText>
{
    public static bool TryRead(ref WireReader r, out LanguageText entry)
    {
        var language = r.Key<LanguageTag>();
        var text = r.Text();
        var isRead = text is not null && !language.IsAbsent;
        entry = isRead ? new LanguageText(language, text!) : default;
        return isRead;
    }

    public static void CheckKey(ref WireReader r) => r.Key<LanguageTag>();
}

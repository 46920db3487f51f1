namespace Geopol.Events;

/// <summary>Writes text of unknown direction: names, descriptions and quotations. Each is isolated and has its language where that is known.</summary>
internal static class IsolatedText
{
    /// <summary>Writes a text in the language of the page, or in a language that isn't known.</summary>
    internal static void Write(HtmlWriter html, string text) => html.Element("bdi", null, text);

    /// <summary>Writes the main wording of a text. Writes nothing if the text is absent.</summary>
    internal static void Write(HtmlWriter html, LocalizedText text)
    {
        if (Main(text) is { } main)
        {
            WriteLanguage(html.Begin("bdi"), main.Language).Text(main.Text).End();
        }
    }

    /// <summary>Writes an actor: the wording that <see cref="Actor.ToString"/> returns.</summary>
    internal static void Write(HtmlWriter html, Actor actor) => Write(html, actor.Names, actor.Description, actor);

    /// <summary>Writes a place: the wording that <see cref="Place.ToString"/> returns.</summary>
    internal static void Write(HtmlWriter html, Place place) => Write(html, place.Names, place.Description, place);

    private static void Write(HtmlWriter html, LocalizedText names, LocalizedText description, object named)
    {
        var words = names.IsAbsent ? description : names;
        if (words.IsAbsent)
        {
            Write(html, named.ToString()!);
        }
        else
        {
            Write(html, words);
        }
    }

    /// <summary>Adds the language to the element that was begun last, if it is known and other than English.</summary>
    internal static HtmlWriter WriteLanguage(HtmlWriter html, LanguageTag language) =>
        language.IsAbsent || language == LanguageTag.English || !IsTag(language.Text) ? html : html.Attribute("lang", language.Text);

    private static LanguageText? Main(LocalizedText text) =>
        text.IsAbsent ? null : text.In(LanguageTag.English) is { } english ? new LanguageText(LanguageTag.English, english) : text[0];

    // A language tag may be any text. Browsers and screen readers get only texts in the form of a tag.
    private static bool IsTag(string text) => text.All(static c => char.IsAsciiLetterOrDigit(c) || c == '-');
}

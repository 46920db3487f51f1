namespace Geopol.Events;

/// <summary>Writes a reference to a document: its title as a link, its publisher, date and language.</summary>
internal static class DocumentText
{
    internal static void Write(HtmlWriter html, DocumentReference document)
    {
        var isLink = !document.Title.IsAbsent && WebLink.Begin(html, document.Url);
        if (!document.Title.IsAbsent)
        {
            html.Begin("cite");
            IsolatedText.Write(html, document.Title);
            html.End();
        }

        WebLink.End(html, isLink);
        var isFirst = document.Title.IsAbsent;
        if (document.Publisher is { } publisher)
        {
            Separate(html, ref isFirst);
            IsolatedText.Write(html, publisher);
        }

        foreach (var text in DetailsOf(document))
        {
            Separate(html, ref isFirst);
            IsolatedText.Write(html, text);
        }

        if (document.Url is { } url && !isLink)
        {
            Separate(html, ref isFirst);
            WebLink.Write(html, url);
        }

        if (document.ArchiveUrl is { } archive)
        {
            Separate(html, ref isFirst);
            html.Text("archived copy: ");
            WebLink.Write(html, archive);
        }

        if (isFirst)
        {
            IsolatedText.Write(html, document.ToString());
        }
    }

    private static IEnumerable<string> DetailsOf(DocumentReference document)
    {
        if (!document.Published.IsAbsent)
        {
            yield return document.Published.Text;
        }

        if (document.Locator is { } locator)
        {
            yield return locator;
        }

        if (!document.Language.IsAbsent || !document.TranslatedFrom.IsAbsent)
        {
            yield return LanguageWords.Of(document.Language, document.TranslatedFrom, document.Translator);
        }
    }

    private static void Separate(HtmlWriter html, ref bool isFirst)
    {
        html.Text(isFirst ? "" : ", ");
        isFirst = false;
    }
}

namespace Geopol.Events;

/// <summary>Writes an item of evidence: its kind, description, dates, addresses, document and the result of a check.</summary>
internal static class EvidenceText
{
    internal static void Write(HtmlWriter html, EvidenceItem item)
    {
        html.Begin("p");
        IsolatedText.Write(html, string.Join(", ", DetailsOf(item)));
        if (!item.Description.IsAbsent)
        {
            html.Text(": ");
            IsolatedText.Write(html, item.Description);
        }

        html.End();
        foreach (var url in new[] { item.Url, item.ArchiveUrl })
        {
            if (url is not null)
            {
                html.Begin("p");
                WebLink.Write(html, url);
                html.End();
            }
        }

        if (item.Document is { } document)
        {
            html.Begin("p").Text("In ");
            DocumentText.Write(html, document);
            html.End();
        }
    }

    private static IEnumerable<string> DetailsOf(EvidenceItem item)
    {
        yield return item.Kind.IsAbsent ? "evidence" : CodeWords.Of(item.Kind.Text);
        if (!item.Captured.IsAbsent)
        {
            yield return $"captured {item.Captured}";
        }

        if (!item.Published.IsAbsent)
        {
            yield return $"published {item.Published}";
        }

        if (!item.Authenticity.IsAbsent)
        {
            yield return CodeWords.Of(item.Authenticity.Text);
        }
    }
}

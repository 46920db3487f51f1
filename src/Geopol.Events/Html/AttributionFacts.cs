namespace Geopol.Events;

/// <summary>Writes the chain of speakers, the outermost first. Each has its act, date, document, quotations, ratings and factuality.</summary>
internal static class AttributionFacts
{
    internal static void Write(HtmlWriter html, Claim claim)
    {
        if (claim.Attribution.IsEmpty)
        {
            Facts.Write(html, "Said by", "not known");
            return;
        }

        var factualities = claim.Factualities();
        var links = claim.Attribution.Index().Select(item => (item.Item, factualities[item.Index])).ToList();
        Facts.WriteList(html, links.Count == 1 ? "Said by" : "Said by, the nearest first", "ol", links, static (html, link) => Write(html, link.Item1, link.Item2));
    }

    private static void Write(HtmlWriter html, AttributionLink link, Factuality factuality)
    {
        html.Begin("p");
        WriteSpeakers(html, link);
        var details = string.Join(", ", DetailsOf(link));
        if (details.Length > 0)
        {
            html.Text(": ");
            IsolatedText.Write(html, details);
        }

        html.End();
        html.Element("p", "geopol-muted", $"The event: {CodeWords.Of(factuality)} ({factuality.ToFactBank()}){(link.Reliability.IsAbsent ? "" : $". Reliability of the source: {CodeWords.Of(link.Reliability)}")}");
        if (!link.To.IsEmpty)
        {
            html.Begin("p").Text("To: ");
            HtmlList.WriteLine(html, link.To, static (html, actor) => IsolatedText.Write(html, actor));
            html.End();
        }

        if (link.Document is { } document)
        {
            html.Begin("p");
            DocumentText.Write(html, document);
            html.End();
        }

        WriteQuotes(html, link);
        WriteMarks(html, link);
    }

    /// <summary>Writes the speakers of a link, with the capacity in which they speak.</summary>
    internal static void WriteSpeakers(HtmlWriter html, AttributionLink link)
    {
        html.Begin("span", "geopol-speaker");
        if (link.Sources.IsEmpty)
        {
            html.Text("somebody");
        }

        HtmlList.WriteLine(html, link.Sources, static (html, actor) => IsolatedText.Write(html, actor));
        html.End();
        if (!link.Capacity.IsAbsent)
        {
            html.Text(" (");
            IsolatedText.Write(html, link.Capacity);
            html.Text(")");
        }
    }

    private static IEnumerable<string> DetailsOf(AttributionLink link)
    {
        string[] codes = [link.Act.Text, link.Evidentiality.Text, link.Naming.Text, link.Channel.Text, link.Access.IsAbsent ? "" : $"access {link.Access}"];
        foreach (var code in codes)
        {
            if (code.Length > 0)
            {
                yield return CodeWords.Of(code);
            }
        }

        if (PropositionFacts.Said(link.On) is { } on)
        {
            yield return on;
        }

        if (!link.Basis.IsEmpty)
        {
            yield return $"basis: {string.Join(" and ", link.Basis.Take(10).Select(static basis => CodeWords.Of(basis.Text)))}";
        }

        if (!link.About.IsEmpty)
        {
            yield return $"only about {string.Join(" and ", link.About.Take(10).Select(static member => member.Text))}";
        }

        if (link.Confidence is { } confidence)
        {
            yield return $"confidence {CodeWords.Of(confidence)}";
        }
    }

    private static void WriteQuotes(HtmlWriter html, AttributionLink link)
    {
        if (!link.Quotes.IsEmpty)
        {
            HtmlList.Write(html, "ul", link.Quotes, QuoteText.Write, visible: 2);
        }
    }

    private static void WriteMarks(HtmlWriter html, AttributionLink link)
    {
        if (!link.Marks.IsEmpty)
        {
            html.Begin("details").Element("summary", null, $"Marks ({HtmlList.Count(link.Marks.Count)})");
            HtmlList.Write(html, "ul", link.Marks, MarkText.Write);
            html.End();
        }
    }
}

namespace Geopol.Events;

/// <summary>Writes the recorder's part of a claim: confidence, credibility, evidence, links to earlier claims, handling, and the record itself.</summary>
internal static class RecordFacts
{
    internal static void Write(HtmlWriter html, Claim claim)
    {
        Facts.Write(html, "Credibility", claim.Credibility.IsAbsent ? null : CodeWords.Of(claim.Credibility));
        if (claim.Confidence is { } confidence)
        {
            Facts.Begin(html, "Confidence");
            IsolatedText.Write(html, CodeWords.Of(confidence));
            if (!confidence.Basis.IsAbsent)
            {
                html.Text(": ");
                IsolatedText.Write(html, confidence.Basis);
            }

            Facts.End(html);
        }

        Facts.WriteList(html, "Evidence", "ul", claim.Evidence, EvidenceText.Write);
        Facts.WriteList(html, "Earlier claims", "ul", claim.Links, Write);
        if (claim.Handling is { } handling)
        {
            Facts.Begin(html, "Handling");
            Write(html, handling);
            Facts.End(html);
        }

        Facts.Begin(html, "Record");
        html.Begin("details").Element("summary", null, "Id and origin of the record").Begin("ul", "geopol-list");
        foreach (var line in LinesOf(claim))
        {
            html.Begin("li");
            IsolatedText.Write(html, line);
            html.End();
        }

        html.End().End();
        Facts.End(html);
    }

    private static void Write(HtmlWriter html, ClaimLink link)
    {
        html.Text($"{CodeWords.Of(link.Relation.Text)}{(link.Outcome.IsAbsent ? "" : $" ({CodeWords.Of(link.Outcome.Text)})")} ");
        html.Element("span", "geopol-code", link.To.ToString());
        if (!link.Note.IsAbsent)
        {
            html.Text(": ");
            IsolatedText.Write(html, link.Note);
        }
    }

    private static void Write(HtmlWriter html, Handling handling)
    {
        var marks = CodeWords.Joined(
        [
            handling.Tlp.IsAbsent ? "" : $"TLP:{handling.Tlp.Text.ToUpperInvariant()}",
            handling.Markings.ToString(),
            handling.Licence ?? "",
        ]);
        IsolatedText.Write(html, marks);
        if (!handling.Statement.IsAbsent)
        {
            html.Begin("p");
            IsolatedText.Write(html, handling.Statement);
            html.End();
        }

        if (!handling.ReleasableTo.IsEmpty)
        {
            html.Begin("p").Text("Releasable to: ");
            HtmlList.WriteLine(html, handling.ReleasableTo, static (html, actor) => IsolatedText.Write(html, actor));
            html.End();
        }
    }

    private static IEnumerable<string> LinesOf(Claim claim)
    {
        yield return claim.ContentId.ToString();
        if (claim.RecordedBy is { } recorder)
        {
            yield return $"Recorded by {recorder}";
        }

        if (claim.RecordedAt is { } at)
        {
            yield return $"Recorded at {at}";
        }

        if (claim.Extraction is { } extraction)
        {
            yield return $"Coded by {extraction}{(extraction.Confidence is { } confidence ? $", extraction confidence {confidence}" : "")}";
        }

        foreach (var format in claim.Extra.Formats.Take(10))
        {
            yield return $"More data in the format {format}";
        }
    }
}

namespace Geopol.Events;

/// <summary>Writes a claim or a proposition as a card: its sentence, and a list of facts under it.</summary>
internal static class ClaimCard
{
    /// <summary>Returns the card of a claim, with its style sheet.</summary>
    internal static string Of(Claim claim)
    {
        var html = new HtmlWriter();
        Write(html, claim, hasStyle: true);
        return html.ToString();
    }

    /// <summary>Returns the card of a proposition, with its style sheet.</summary>
    internal static string Of(Proposition proposition)
    {
        var html = new HtmlWriter();
        Begin(html, "Proposition", hasStyle: true);
        WriteSentence(html, proposition.ToString());
        html.Begin("dl", "geopol-facts");
        PropositionFacts.Write(html, proposition);
        html.End().End();
        return html.ToString();
    }

    /// <summary>Writes the card of a claim.</summary>
    /// <param name="html">The writer.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="hasStyle">Whether the card contains its style sheet. A page has the style sheet once for all cards.</param>
    internal static void Write(HtmlWriter html, Claim claim, bool hasStyle)
    {
        Begin(html, "Claim", hasStyle);
        WriteSentence(html, claim.ToString());
        html.Begin("dl", "geopol-facts");
        PropositionFacts.Write(html, claim.Proposition);
        AttributionFacts.Write(html, claim);
        RecordFacts.Write(html, claim);
        html.End().End();
    }

    private static void Begin(HtmlWriter html, string label, bool hasStyle)
    {
        CardStyle.Begin(html, "article").Attribute("aria-label", label);
        if (hasStyle)
        {
            html.Style(CardStyle.Css);
        }
    }

    private static void WriteSentence(HtmlWriter html, string sentence)
    {
        html.Begin("p", "geopol-sentence");
        RightToLeft.Write(html, sentence);
        html.End();
    }
}

namespace Geopol.Events;

/// <summary>Writes a table of claims: a row for each, with the sentence, the origin, how the origin puts it, and the ratings.</summary>
internal static class ClaimTableHtml
{
    private static readonly string[] Columns = ["Claim", "Origin", "How put", "Ratings"];

    internal static string Of(IReadOnlyList<Claim> claims) => TableParts.Of(claims, "claim", Columns, Write);

    private static void Write(HtmlWriter html, Claim claim)
    {
        TableParts.BeginCell(html, null);
        RightToLeft.Write(html, claim.ToString());
        html.End();
        TableParts.BeginCell(html, Columns[1]);
        WriteOrigin(html, claim);
        html.End();
        TableParts.BeginCell(html, Columns[2]);
        WriteHow(html, claim);
        html.End();
        var ratings = string.Join(", ", RatingsOf(claim));
        TableParts.BeginCell(html, ratings.Length == 0 ? null : Columns[3]);
        IsolatedText.Write(html, ratings);
        html.End();
    }

    private static IEnumerable<string> RatingsOf(Claim claim)
    {
        if (claim.Attribution.Origin is { Reliability: { IsAbsent: false } reliability })
        {
            yield return $"source {reliability}";
        }

        if (!claim.Credibility.IsAbsent)
        {
            yield return $"item {claim.Credibility}";
        }

        if (claim.Confidence is { } confidence)
        {
            yield return $"confidence {CodeWords.Of(confidence)}";
        }
    }

    private static void WriteOrigin(HtmlWriter html, Claim claim)
    {
        if (claim.Attribution.Origin is not { } origin)
        {
            html.Text("not known");
            return;
        }

        HtmlList.WriteLine(html, origin.Sources, static (html, actor) => IsolatedText.Write(html, actor));
        if (!origin.Act.IsAbsent)
        {
            html.Text(origin.Sources.IsEmpty ? "" : ", ");
            IsolatedText.Write(html, CodeWords.Of(origin.Act.Text));
        }
    }

    private static void WriteHow(HtmlWriter html, Claim claim)
    {
        if (claim.Proposition.Likelihood is { } likelihood)
        {
            IsolatedText.Write(html, likelihood.ToString());
            LikelihoodBar.WriteBar(html, likelihood);
            return;
        }

        var proposition = claim.Proposition;
        IsolatedText.Write(html, CodeWords.List([proposition.Polarity == Polarity.Affirmed ? "" : proposition.Polarity.Text, proposition.Modality.Text, proposition.Disposition.Text]));
    }
}

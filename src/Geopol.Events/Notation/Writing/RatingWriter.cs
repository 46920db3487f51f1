namespace Geopol.Events;

/// <summary>Writes the ratings after the sentence: "FT: reliability B. Credibility 2. Moderate confidence."</summary>
internal sealed class RatingWriter(NounWriter nouns)
{
    /// <summary>Returns the text of the ratings; empty if there are no ratings.</summary>
    internal string Write(Claim claim, Care care)
    {
        var line = new Line();
        var rated = new HashSet<Actor>();
        foreach (var link in claim.Attribution)
        {
            // A rating names its source. If two links have the same source, the rating of the outer link is written.
            if (link.Sources is [var source, ..] && rated.Add(source) && source is { OneOf.IsEmpty: true, Including.IsEmpty: true })
            {
                WriteLink(line, link, care);
            }
        }

        if (claim.Credibility.IsKnown)
        {
            line.Add($". Credibility {claim.Credibility.Text}");
        }

        if (ConfidenceWords.WordOf(claim.Confidence) is { } own)
        {
            line.Add($". {char.ToUpperInvariant(own[0])}{own[1..]} confidence");
        }

        line.Add(line.Length > 0 ? "." : "");
        return line.ToString();
    }

    private void WriteLink(Line line, AttributionLink link, Care care)
    {
        if (link.Reliability.IsKnown)
        {
            WriteRating(line, link.Sources[0], $"reliability {link.Reliability.Text}", care);
        }

        if (ConfidenceWords.WordOf(link.Confidence) is { } level)
        {
            WriteRating(line, link.Sources[0], $"{level} confidence", care);
        }
    }

    private void WriteRating(Line line, Actor source, string rating, Care care)
    {
        var before = line.Length;
        line.Add(". ");
        var from = line.Length;
        if (nouns.Write(line, new Part(PartKind.Actor, source), null, FrameRole.None, NounContext.Alone, care) is null)
        {
            line.Cut(before);
            return;
        }

        line.Capitalise(from);
        line.Add($": {rating}");
    }
}

namespace Geopol.Events;

/// <summary>Writes the sentences after the sentence: "FT: reliability B. Credibility 2. Moderate confidence."</summary>
internal sealed class RatingWriter(NounWriter nouns)
{
    /// <summary>The ratings; empty where there are none.</summary>
    internal string Write(Claim claim, Care care)
    {
        var line = new Line();
        for (var i = 0; i < claim.Attribution.Count; i++)
        {
            if (IsFirstOfItsSource(claim.Attribution, i))
            {
                WriteLink(line, claim.Attribution[i], care);
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

    // A rating names its source: of two links by one source the outer is meant.
    private static bool IsFirstOfItsSource(Attribution links, int index)
    {
        if (links[index].Sources is not [{ OneOf.IsEmpty: true, Including.IsEmpty: true } source, ..])
        {
            return false;
        }

        for (var i = 0; i < index; i++)
        {
            if (links[i].Sources is [var other, ..] && other == source)
            {
                return false;
            }
        }

        return true;
    }
}

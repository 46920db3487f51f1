using System.Text;

namespace Geopol.Events;

/// <summary>Writes ratings and confidence as separate sentences after the claim.</summary>
internal sealed partial class GermanWriter
{
    private string Ratings(Claim claim)
    {
        var text = new StringBuilder();
        for (var i = 0; i < claim.Attribution.Count; i++)
        {
            var link = claim.Attribution[i];
            if (link.Sources.IsEmpty || !IsFirstOf(claim.Attribution, i))
            {
                continue;
            }

            if (link.Reliability.IsKnown)
            {
                text.Append(". Zuverlässigkeit der Quelle (").Append(naming.Actors([link.Sources[0]]).In(GermanCase.Nominative)).Append("): ").Append(link.Reliability.Text);
            }

            if (LevelOf(link.Confidence) is { } level)
            {
                text.Append(". Gewissheit der Quelle (").Append(naming.Actors([link.Sources[0]]).In(GermanCase.Nominative)).Append("): ").Append(level);
            }
        }

        if (claim.Credibility.IsKnown)
        {
            text.Append(". Glaubwürdigkeit: ").Append(claim.Credibility.Text);
        }

        if (LevelOf(claim.Confidence) is { } own)
        {
            text.Append(". Gewissheit: ").Append(own);
        }

        return text.Length == 0 ? "" : text.Append('.').ToString();
    }

    private static string? LevelOf(Confidence? confidence) => confidence?.Level.Text switch { "low" => "gering", "moderate" => "mittel", "high" => "hoch", _ => null };

    private static bool IsFirstOf(Attribution links, int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (!links[i].Sources.IsEmpty && links[i].Sources[0] == links[index].Sources[0])
            {
                return false;
            }
        }

        return true;
    }
}

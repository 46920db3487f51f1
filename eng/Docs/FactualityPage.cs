using System.Text;
using Geopol.Events.Tests;

namespace Geopol.Events.Docs;

/// <summary>Generates the table of the reference corpus in the page on factuality. The other text of the page is written by hand.</summary>
internal static class FactualityPage
{
    private const string Begin = "<!-- begin: generated from the reference corpus -->\n";
    private const string End = "<!-- end -->";

    internal static string TextFrom(string page) => MarkedSection.Replace(page, Begin, End, Table());

    private static string Table()
    {
        var text = new StringBuilder("| | sentence | content | speakers, outermost first |\n|---|---|---|---|\n");
        foreach (var (id, sentence, claim) in ReferenceCorpus.All)
        {
            var speakers = claim.Attribution.Zip(claim.Factualities(), static (link, value) => $"{Who(link)} ({link.Act}): {value.ToFactBank()}");
            text.Append("| ").Append(id).Append(" | ").Append(sentence).Append(" | ").Append(claim.Proposition.ContentFactuality().ToFactBank())
                .Append(" | ").AppendJoin("; ", speakers).Append(" |\n");
        }

        return text.ToString();
    }

    private static string Who(AttributionLink link) => string.Join(" and ", (IEnumerable<Actor>)link.Sources);
}

using System.Text;

namespace Geopol.Events.Tests;

public sealed class FactualityPageTests
{
    private const string Begin = "<!-- begin: generated from the reference corpus -->\n";
    private const string End = "<!-- end -->";

    [Fact]
    public void FactualityPage_TableOfTheCorpus_IsWhatIsDerived()
    {
        var page = File.ReadAllText(Repository.At("docs", "reference", "factuality.md"));
        var from = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var to = page.IndexOf(End, StringComparison.Ordinal);
        Assert.True(from >= Begin.Length && to >= from, "The page has lost its markers.");

        GeneratedFile.AssertIs(page[..from] + Table() + page[to..], "docs", "reference", "factuality.md");
    }

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

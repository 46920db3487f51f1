using System.Xml.Linq;

namespace Geopol.Events.Tests;

public sealed class HtmlCommandTests
{
    private static readonly string Line = ClaimJson.Serialize(Claim.Parse("DPRK may sell munitions to Russia, per FT"));

    [Fact]
    public async Task Html_Corpus_IsOnePageWithACardPerClaim()
    {
        var outcome = await InProcess.RunAsync("", "html", Repository.At("docs", "corpus", "corpus.ndjson"));

        var page = XDocument.Parse(outcome.Output).Root!;

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.Equal("html", page.Name.LocalName);
        Assert.Equal(27, page.Descendants("article").Count());
        Assert.Single(page.Descendants("style"));
        Assert.Single(page.Descendants("h1"));
    }

    [Fact]
    public async Task Html_FaultyLine_IsAnIssueAndTheOthersAreShown()
    {
        var outcome = await InProcess.RunAsync($"no JSON\n{Line}\n", "html");

        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith("-:1: GE0101 error $: ", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        Assert.Equal("DPRK may sell munitions to Russia, per FT", Assert.Single(XDocument.Parse(outcome.Output).Descendants("article")).Element("p")!.Value);
    }

    [Fact]
    public async Task Html_Nothing_IsAnEmptyPage()
    {
        var outcome = await InProcess.RunAsync("", "html");

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.Equal("Claims", XDocument.Parse(outcome.Output).Root!.Element("body")!.Value.Trim());
    }
}

using System.Xml.Linq;

namespace Geopol.Events.Tests;

public sealed class ClaimCardTests
{
    [Fact]
    public void ToHtml_Corpus_HasEachSentenceAndItsSpeakers()
    {
        foreach (var claim in ReferenceCorpus.All.Select(static statement => statement.Claim))
        {
            var card = StrictHtml.Parse(claim.ToHtml());

            Assert.Equal("article", card.Name.LocalName);
            Assert.Equal(claim.ToString(), card.Sentence());
            Assert.Equal(
                claim.Attribution.Select(static link => string.Join(", ", (IEnumerable<Actor>)link.Sources)),
                card.Descendants("span").Where(static span => span.Attribute("class")?.Value == "geopol-speaker").Select(static span => span.Value));
        }
    }

    [Fact]
    public void ToHtml_SentenceOfTheNotation_HasTheFactsOfItsClaim()
    {
        var card = StrictHtml.Parse(Claim.Parse("DPRK may sell munitions to Russia, per FT").ToHtml());

        Assert.Equal("DPRK may sell munitions to Russia, per FT", card.Sentence());
        Assert.Equal("transfer, sale", card.Fact("Event")!.Value);
        Assert.Equal("DPRK", card.Fact("Supplier")!.Value);
        Assert.Equal("Russia", card.Fact("Recipient")!.Value);
        Assert.Equal("munitions", card.Fact("Items")!.Value);
        Assert.Equal("possible", card.Fact("How put")!.Value);
        Assert.Equal("Financial Times: reportThe event: possibly so (PS+)", card.Fact("Said by")!.Value);
        Assert.Null(card.Fact("Likelihood"));
        Assert.Null(card.Fact("Credibility"));
    }

    [Fact]
    public void ToHtml_RichClaim_HasRatingsQuotesEvidenceAndLinks()
    {
        var card = StrictHtml.Parse(RichClaim.Value.ToHtml());

        Assert.Equal("2 (probably true)", card.Fact("Credibility")!.Value);
        Assert.Equal("very high (ipcc-ar5)", card.Fact("Confidence")!.Value);
        Assert.Contains("Reliability of the source: B (usually reliable)", card.Fact("Said by, the nearest first")!.Value, StringComparison.Ordinal);
        Assert.Equal([("den Preis zahlen", "de"), ("den Preis zahlen", "de"), ("pay the price", null)], card.Descendants("blockquote").Select(static quote => (quote.Value, quote.Attribute("lang")?.Value)));
        Assert.All(card.Descendants("blockquote"), static quote => Assert.Equal("auto", quote.Attribute("dir")!.Value));
        Assert.Contains("language de, translated by machine", card.Value, StringComparison.Ordinal);
        Assert.Equal(2, card.Fact("Evidence")!.Element("ul")!.Elements("li").Count());
        Assert.Equal(2, card.Fact("Earlier claims")!.Element("ul")!.Elements("li").Count());
        Assert.Contains(RichClaim.Value.ContentId.ToString(), card.Fact("Record")!.Value, StringComparison.Ordinal);
        Assert.Contains(card.Descendants("a"), static link => link.Attribute("href")!.Value == "https://example.org/a");
    }

    [Fact]
    public void ToHtml_NameInAnotherLanguage_IsIsolatedAndHasItsLanguage()
    {
        var outlet = new Actor { Names = LocalizedText.Of("ar", "سانا") };

        var card = StrictHtml.Parse(new Claim { Proposition = new Meeting { Parties = [outlet] }, Attribution = [AttributionLink.Report(outlet)] }.ToHtml());

        var names = card.Descendants("bdi").Where(static bdi => bdi.Value == "سانا").ToList();
        Assert.Equal(["ar", "ar"], names.Where(static name => name.Parent!.Name != "p").Select(static name => name.Attribute("lang")?.Value));
        Assert.Equal("en", card.Attribute("lang")!.Value);
        Assert.Contains(names, static name => name.Parent!.Attribute("class")?.Value == "geopol-sentence");
    }

    [Fact]
    public void ToHtml_ManyActorsAndSpeakers_AreCutWithACount()
    {
        var claim = new Claim
        {
            Proposition = new Agreement { Parties = [.. Enumerable.Range(0, 150).Select(static _ => Actor.Named(default, "A"))] },
            Attribution = [.. Enumerable.Range(0, 120).Select(static _ => AttributionLink.Report(Actor.Named(default, "B")))],
        };

        var card = StrictHtml.Parse(claim.ToHtml());

        Assert.EndsWith(", A and 50 more", card.Fact("Party")!.Value, StringComparison.Ordinal);
        var chain = card.Fact("Said by, the nearest first")!;
        Assert.Equal((5, 95), (chain.Element("ol")!.Elements("li").Count(), chain.Element("details")!.Element("ol")!.Elements("li").Count()));
        Assert.Equal("6", chain.Element("details")!.Element("ol")!.Attribute("start")!.Value);
        Assert.Equal("115 more", chain.Element("details")!.Element("summary")!.Value);
        Assert.EndsWith("20 more, not shown here.", chain.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void ToHtml_NoSpeaker_SaysThatItIsNotKnown() =>
        Assert.Equal("not known", StrictHtml.Parse(new Claim { Proposition = new Meeting() }.ToHtml()).Fact("Said by")!.Value);

    [Fact]
    public void ToHtml_Proposition_HasNoSpeakers()
    {
        var card = StrictHtml.Parse(Claim.Parse("DPRK may sell munitions to Russia, per FT").Proposition.ToHtml());

        Assert.Equal("DPRK may sell munitions to Russia", card.Sentence());
        Assert.Equal("DPRK", card.Fact("Supplier")!.Value);
        Assert.Null(card.Fact("Said by"));
        Assert.Equal("Proposition", card.Attribute("aria-label")!.Value);
    }

    [Fact]
    public void ToHtml_TwoOutputsInOneDocument_ShareNoIds()
    {
        var document = XElement.Parse($"<body>{RichClaim.Value.ToHtml()}{RichClaim.Value.ToHtml()}</body>");

        Assert.DoesNotContain(document.Descendants().Attributes(), static attribute => attribute.Name.LocalName is "id" or "for" or "name" or "aria-labelledby");
    }

    [Fact]
    public void Style_AnyRule_IsOfAGeopolClass()
    {
        var rules = CardStyle.Css.Split('\n').SelectMany(static line => line.Split('{')[..^1]).Select(static selector => selector.Split('}')[^1].Trim()).Where(static selector => selector.Length > 0 && !selector.StartsWith('@'));

        Assert.All(rules.SelectMany(static rule => rule.Split(',')), static selector => Assert.StartsWith(".geopol", selector, StringComparison.Ordinal));
        Assert.DoesNotContain("url(", CardStyle.Css, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", CardStyle.Css, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Run", "EveryCulture")]
    public void ToHtml_AnyCulture_IsTheSame()
    {
        var claim = RichClaim.Value with { Proposition = RichClaim.Value.Proposition with { Likelihood = Likelihood.Between(0.125, 0.5) } };

        Assert.Contains("12.5-50 %", claim.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("x=\"12.5%\"", claim.ToHtml(), StringComparison.Ordinal);
    }
}

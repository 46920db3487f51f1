using System.Xml.Linq;

namespace Geopol.Events.Tests;

/// <summary>Reads HTML with a strict XML reader, and checks that nothing in it can run, load or collide.</summary>
internal static class StrictHtml
{
    private static readonly HashSet<string> Elements =
    [
        "a", "article", "bdi", "blockquote", "caption", "cite", "dd", "details", "div", "dl", "dt", "figure", "g", "li", "ol", "p", "rect", "span",
        "style", "summary", "svg", "table", "tbody", "td", "th", "thead", "title", "tr", "ul",
    ];

    private static readonly HashSet<string> Attributes =
    [
        "aria-hidden", "aria-label", "class", "data-label", "dir", "height", "href", "lang", "rel", "role", "scope", "start", "width", "x", "y",
    ];

    internal static XElement Parse(string html)
    {
        var root = XElement.Parse(html, LoadOptions.PreserveWhitespace);
        Assert.DoesNotContain(root.DescendantsAndSelf(), static element => !Elements.Contains(element.Name.LocalName));
        Assert.DoesNotContain(root.DescendantsAndSelf().Attributes(), static attribute => !Attributes.Contains(attribute.Name.LocalName));
        Assert.All(root.Descendants().Attributes("href"), static href => Assert.Matches("^https?://", href.Value));
        Assert.Equal(CardStyle.Css, Assert.Single(root.Descendants("style")).Value);
        return root;
    }

    /// <summary>Returns the content of the fact with this label; null if the card has no such fact.</summary>
    internal static XElement? Fact(this XElement card, string label) =>
        card.Descendants("dt").SingleOrDefault(term => term.Value == label)?.ElementsAfterSelf("dd").First();

    internal static string Sentence(this XElement card) => card.Elements("p").Single().Value;
}

using System.Text.Json.Nodes;
using System.Xml.Linq;
using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>No text of a claim can become markup, run, or load anything. Each text is shown as it is.</summary>
public sealed class HostileHtmlTests
{
    private const string Hostile = "<script>alert(1)</script>\"'&\u202E";

    // The values of these members are read only in a form of their own.
    private static readonly HashSet<string> Typed =
        ["$type", "accessed", "captured", "edtf", "format", "member", "published", "recordedAt", "relativeTo", "sha256", "since", "to", "until", "about", "pricesOf"];

    [Fact]
    public void ToHtml_AnyClaim_IsInert() => ClaimGen.Claim.Sample(static claim => AssertInert(claim), iter: Tier.Of(2_000), print: ClaimJson.Serialize);

    [Fact]
    public void ToHtml_AnyClaimWithHostileStrings_IsInert() =>
        ClaimGen.Claim.Sample(static claim => AssertInert(Hostilely(claim)), iter: Tier.Of(1_000), print: ClaimJson.Serialize);

    [Fact]
    public void ToHtml_ClaimWhoseEveryStringIsHostile_ShowsThemAsTheyAre()
    {
        var claim = Hostilely(RichClaim.Value);

        var card = AssertInert(claim);

        Assert.Equal(Hostile, claim.Attribution[0].Sources[0].Names.Main);
        Assert.All(card.Descendants("blockquote"), static quote => Assert.Equal((Hostile, null), (quote.Value, quote.Attribute("lang"))));
        Assert.Contains(card.Descendants("bdi"), static name => name.Value == Hostile && name.Parent!.Attribute("class")?.Value == "geopol-speaker");
        Assert.Empty(card.Descendants("a"));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)//http://example.org")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//example.org")]
    [InlineData("https:example.org")]
    [InlineData("http://")]
    [InlineData("example.org")]
    public void ToHtml_AddressOfAnotherScheme_IsText(string url)
    {
        var card = StrictHtml.Parse(new Claim { Proposition = new Meeting(), Evidence = [new() { Url = url }] }.ToHtml());

        Assert.Empty(card.Descendants("a"));
        Assert.Contains(url, card.Fact("Evidence")!.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org/a?b=c&d=e", "https://example.org/a?b=c&d=e")]
    [InlineData("HTTP://example.org", "http://example.org/")]
    [InlineData("https://example.org/\"onmouseover=\"alert(1)", "https://example.org/%22onmouseover=%22alert(1)")]
    public void ToHtml_AddressOfTheWeb_IsALink(string url, string address)
    {
        var card = StrictHtml.Parse(new Claim { Proposition = new Meeting(), Evidence = [new() { Url = url }] }.ToHtml());

        var link = Assert.Single(card.Descendants("a"));
        Assert.Equal((address, url, "noopener noreferrer nofollow"), (link.Attribute("href")!.Value, link.Value, link.Attribute("rel")!.Value));
    }

    [Theory]
    [InlineData("a\0b", "a\uFFFDb")]
    [InlineData("a\u0001\u007F\u0085b", "a\uFFFD\uFFFD\uFFFDb")]
    [InlineData("a\uFFFE\uFDD0b", "a\uFFFD\uFFFDb")]
    [InlineData("a\r\nb\tc", "a\n\nb\tc")]
    [InlineData("\U0001F602 \u202E \u2066 \u00AD \uFEFF", "\U0001F602 \u202E \u2066 \u00AD \uFEFF")]
    public void Text_CharactersThatHtmlRefuses_AreReplaced(string text, string shown)
    {
        var html = new HtmlWriter().Begin("p").Attribute("title", text).Text(text).End().ToString();

        var read = XElement.Parse(html, LoadOptions.PreserveWhitespace);
        Assert.Equal((shown, shown), (read.Value, read.Attribute("title")!.Value));
    }

    [Theory]
    [InlineData("A met B", "A met B")]
    [InlineData("مصر and سوريا met", "[مصر] and [سوريا] met")]
    [InlineData("مصر, سوريا", "[مصر], [سوريا]")]
    [InlineData("[שר הביטחון] met", "[[שר הביטחון]] met")]
    [InlineData("per وكالة الأنباء 9", "per [وكالة الأنباء] 9")]
    [InlineData("\U0001E900\U0001E944 x", "[\U0001E900\U0001E944] x")]
    public void Write_RightToLeftWords_AreIsolated(string sentence, string expected)
    {
        var html = new HtmlWriter().Begin("p");

        RightToLeft.Write(html, sentence);

        Assert.Equal(expected, string.Concat(XElement.Parse(html.End().ToString(), LoadOptions.PreserveWhitespace).Nodes().Select(static node => node is XElement isolated ? $"[{isolated.Value}]" : ((XText)node).Value)));
    }

    private static XElement AssertInert(Claim claim)
    {
        var card = StrictHtml.Parse(claim.ToHtml());

        Assert.Equal(HtmlCharacters.Legal(claim.ToString()), card.Sentence());
        StrictHtml.Parse(claim.Proposition.ToHtml());
        StrictHtml.Parse(new[] { claim, claim }.ToTable().ToHtml());
        StrictHtml.Parse(claim.Check().ToHtml());
        return card;
    }

    private static Claim Hostilely(Claim claim)
    {
        var json = JsonNode.Parse(ClaimJson.Serialize(claim))!;
        Replace(json);
        return ClaimJson.Read(json.ToJsonString(), new ReadOptions { Mode = ReadMode.Lenient }).Value ?? claim;
    }

    private static void Replace(JsonNode? node)
    {
        if (node is JsonArray array)
        {
            for (var i = 0; i < array.Count; i++)
            {
                array[i] = Replaced(array[i]);
            }
        }
        else if (node is JsonObject members)
        {
            foreach (var name in members.Select(static member => member.Key).Where(static name => !Typed.Contains(name)).ToList())
            {
                members[name] = Replaced(members[name]);
            }
        }
    }

    private static JsonNode? Replaced(JsonNode? node)
    {
        if (node is JsonValue value && value.TryGetValue<string>(out _))
        {
            return JsonValue.Create(Hostile);
        }

        Replace(node);
        return node?.DeepClone();
    }
}

using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Geopol.Events.Tests;

/// <summary>Tests the links and examples of the page on the wire format.</summary>
public class WireFormatPageTests
{
    [Fact]
    public void Links_WithinThePage_LeadSomewhere()
    {
        var page = WireFormatPage.Text;
        var anchors = Regex.Matches(page, "^#+ (.*)$", RegexOptions.Multiline).Select(static m => Anchor(m.Groups[1].Value))
            .Concat(Regex.Matches(page, "<a id=\"([^\"]*)\">").Select(static m => m.Groups[1].Value)).ToHashSet();

        var links = Regex.Matches(page, @"\]\(#([^)]*)\)").Select(static m => m.Groups[1].Value).ToList();

        Assert.NotEmpty(links);
        Assert.Empty(links.Except(anchors));
    }

    [Fact]
    public void Examples_AllFencesOfJson_AreUnderstood() =>
        Assert.Equal(Regex.Count(WireFormatPage.Text, "^```json", RegexOptions.Multiline), WireFormatPage.Examples(WireFormatPage.Text).Count);

    [Fact]
    public void Examples_Read_GiveWhatThePageSays()
    {
        var examples = WireFormatPage.Examples(WireFormatPage.Text);

        Assert.True(examples.Count > 5);
        Assert.All(examples, static example =>
        {
            var issues = example.IsClaim
                ? ClaimJson.Read(example.Text, new ReadOptions { Mode = example.Mode }).Issues
                : WireFragment.Read(example.Definition, Encoding.UTF8.GetBytes(example.Text), example.Mode).Issues;
            Assert.Equal(example.Code.Length == 0 ? [] : [example.Code], issues.Select(static i => i.Code).Distinct());
        });
    }

    [Fact]
    public void Examples_WithoutFault_ComeBackWhole() =>
        Assert.All(WireFormatPage.Examples(WireFormatPage.Text).Where(static e => e.IsClaim && e.Code.Length == 0 && e.Mode == ReadMode.Preserving), static example =>
        {
            var written = ClaimJson.SerializeToUtf8(ClaimJson.Deserialize(example.Text));

            Assert.Equal(Encoding.UTF8.GetString(CanonicalJson.Canonicalize(Encoding.UTF8.GetBytes(example.Text))), Encoding.UTF8.GetString(written));
        });

    [Fact]
    public void SmallClaim_ItsContentId_IsTheOneThePageStates()
    {
        var example = JsonNode.Parse(WireFormatPage.Examples(WireFormatPage.Text)[0].Text)!.AsObject();
        var id = ClaimJson.Deserialize(example.ToJsonString()).ContentId.ToString();
        example.Remove("recordedAt");
        byte[] hashed = [.. "c1-"u8, .. CanonicalJson.Canonicalize(Encoding.UTF8.GetBytes(example.ToJsonString()))];

        Assert.Equal("c1-" + Convert.ToHexStringLower(SHA256.HashData(hashed)), id);
        Assert.Contains($"`{id}`", WireFormatPage.Text, StringComparison.Ordinal);
    }

    private static string Anchor(string heading) =>
        Regex.Replace(heading.ToLowerInvariant().Replace(' ', '-'), "[^a-z0-9_-]", "");
}

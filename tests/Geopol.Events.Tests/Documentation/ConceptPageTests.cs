using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Geopol.Events.Tests;

/// <summary>Each snippet of these pages compiles, runs, and prints the output that the page shows.</summary>
public sealed partial class ConceptPageTests
{
    private static readonly string[] Pages = ["likelihood", "confidence"];

    [Theory]
    [InlineData("Likelihood")]
    [InlineData("Confidence")]
    [InlineData("Granularity")]
    [InlineData("Time")]
    [InlineData("Codes")]
    [InlineData("Actors")]
    [InlineData("Notation")]
    [InlineData("Html")]
    public void Snippets_OfAPage_AreCompiledAndPrintWhatThePageSays(string page)
    {
        var text = File.ReadAllText(Repository.At("docs", "concepts", $"{page.ToLowerInvariant()}.md"));
        var source = string.Concat(Directory.GetFiles(Repository.At("tests", "Geopol.Events.Tests", "Documentation"), $"{nameof(ConceptSnippets)}*.cs").Select(File.ReadAllText));
        var snippets = Snippet().Matches(text);
        var methods = typeof(ConceptSnippets).GetMethods(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Where(method => method.Name.StartsWith(page, StringComparison.Ordinal)).OrderBy(static method => method.Name, StringComparer.Ordinal).ToList();

        Assert.NotEmpty(snippets);
        Assert.Equal(CSharp().Count(text), snippets.Count);
        Assert.Equal(methods.Count, snippets.Count);
        foreach (var (snippet, method) in snippets.Zip(methods))
        {
            var body = $"    internal void {method.Name}()\n    {{\n{Indented(snippet.Groups[1].Value)}    }}\n";
            Assert.Contains(body, source, StringComparison.Ordinal);

            using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
            method.Invoke(new ConceptSnippets(output), null);
            Assert.Equal(snippet.Groups[2].Value, output.ToString());
        }
    }

    [Theory]
    [InlineData("likelihood")]
    [InlineData("confidence")]
    [InlineData("granularity")]
    [InlineData("time")]
    [InlineData("codes")]
    [InlineData("actors")]
    [InlineData("notation")]
    [InlineData("html")]
    public void Page_OfAConcept_EndsWithAntiPatterns(string page)
    {
        var headings = Heading().Matches(File.ReadAllText(Repository.At("docs", "concepts", $"{page}.md")));

        Assert.Equal("Anti-patterns", headings[^1].Groups[1].Value);
    }

    [Fact]
    public void Pages_Reasons_AreAllThereAre()
    {
        var rows = Pages.SelectMany(static page => File.ReadAllLines(Repository.At("docs", "concepts", $"{page}.md")))
            .SkipWhile(static line => !line.StartsWith("| reason |", StringComparison.Ordinal)).Where(static line => line.StartsWith("| `", StringComparison.Ordinal) && line.Split('|')[2].Trim() is "yes" or "no" or "either");

        var reasons = rows.SelectMany(static line => Code().Matches(line.Split('|')[1])).Select(static match => match.Groups[1].Value).Distinct();

        Assert.Equal(ConversionReason.Known.Select(static reason => reason.Text).Order(), reasons.Order());
    }

    private static string Indented(string code) => string.Concat(code.TrimEnd('\n').Split('\n').Select(static line => $"        {line}\n"));

    [GeneratedRegex("```csharp\n(.*?)```\n```text\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Snippet();

    [GeneratedRegex("```csharp")]
    private static partial Regex CSharp();

    [GeneratedRegex("^#+ (.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("`([a-z-]+)`")]
    private static partial Regex Code();
}

using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Geopol.Events.Tests;

/// <summary>Each snippet of the page is compiled, run, and prints what the page says that it prints.</summary>
public sealed partial class GranularityPageTests
{
    [Fact]
    public void Snippets_OfThePage_AreCompiledAndPrintWhatThePageSays()
    {
        var text = Page();
        var source = File.ReadAllText(Repository.At("tests", "Geopol.Events.Tests", "Granularity", $"{nameof(GranularitySnippets)}.cs"));
        var snippets = Snippet().Matches(text);
        var methods = typeof(GranularitySnippets).GetMethods(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .OrderBy(static method => method.Name, StringComparer.Ordinal).ToList();

        Assert.Equal(text.Split("```csharp").Length - 1, snippets.Count);
        Assert.Equal(methods.Count, snippets.Count);
        foreach (var (snippet, method) in snippets.Zip(methods))
        {
            Assert.Contains($"    internal void {method.Name}()\n    {{\n{Indented(snippet.Groups[1].Value)}    }}\n", source, StringComparison.Ordinal);

            using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
            method.Invoke(new GranularitySnippets(output), null);
            Assert.Equal(snippet.Groups[2].Value, output.ToString());
        }
    }

    [Fact]
    public void Page_Ends_WithAntiPatterns() => Assert.Equal("Anti-patterns", Page().Split("\n## ")[^1].Split('\n')[0]);

    private static string Page() => File.ReadAllText(Repository.At("docs", "concepts", "granularity.md"));

    private static string Indented(string code) => string.Concat(code.TrimEnd('\n').Split('\n').Select(static line => $"        {line}\n"));

    [GeneratedRegex("```csharp\n(.*?)```\n```text\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Snippet();
}

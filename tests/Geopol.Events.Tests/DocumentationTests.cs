using System.Text.RegularExpressions;

namespace Geopol.Events.Tests;

/// <summary>The pages are correct. Their snippets are in the quickstart, which the tests run, and their links lead to existing targets.</summary>
public sealed partial class DocumentationTests
{
    public static TheoryData<string> Pages
    {
        get
        {
            var root = Repository.Find();
            return root is null ? [] : [.. Directory.GetFiles(root, "*.md", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(root, path))
                .Where(static path => !path.Contains("node_modules", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal))];
        }
    }

    [Fact]
    public void Readme_Snippet_IsTheQuickstarts()
    {
        var snippet = Snippet().Match(Read("README.md")).Groups[1].Value;

        Assert.StartsWith("using Geopol.Events;\n\n", snippet, StringComparison.Ordinal);
        Assert.Contains(snippet[snippet.IndexOf("var claim", StringComparison.Ordinal)..], Read("docs", "guides", "quickstart.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Contents_OfTheDocumentation_ListEachPageOnce()
    {
        var contents = Read("docs", "index.md");
        var docs = Repository.At("docs");
        var pages = Directory.GetFiles(docs, "*.md", SearchOption.AllDirectories).Concat(Directory.GetFiles(Path.Combine(docs, "guides"), "*.cs"))
            .Concat(Directory.GetFiles(Path.Combine(docs, "guides"), "*.fsx"))
            .Concat(Directory.GetFiles(Path.Combine(docs, "notebooks"), "*.ipynb"))
            .Select(path => Path.GetRelativePath(docs, path).Replace('\\', '/'))
            .Where(static path => path != "index.md" && !(path.StartsWith("decisions/", StringComparison.Ordinal) && path != "decisions/README.md"));

        Assert.All(pages, page => Assert.Equal(2, contents.Split($"]({page})").Length));
    }

    [Fact]
    public void PackageReadme_Snippet_BeginsWithTheQuickstarts()
    {
        var snippet = Snippet().Match(Read("src", "Geopol.Events", "README.md")).Groups[1].Value;

        Assert.StartsWith(Snippet().Match(Read("README.md")).Groups[1].Value, snippet, StringComparison.Ordinal);
    }

    [Fact]
    public void Quickstart_Lines_AreUnderForty() => Assert.True(Read("docs", "guides", "quickstart.cs").Split('\n').Length <= 40);

    [Fact]
    public void Readme_Commands_AreThoseOfTheBuild()
    {
        var build = Read(".ci", "run");
        foreach (var command in new[] { "dotnet run docs/guides/quickstart.cs", "dotnet test" })
        {
            Assert.Contains(command, Read("README.md"), StringComparison.Ordinal);
            Assert.Contains(command, build, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_OfAPage_LeadSomewhere(string page)
    {
        var folder = Path.GetDirectoryName(Repository.At(page))!;

        var dead = Link().Matches(Read(page)).Select(static match => match.Groups[1].Value.Split('#')[0])
            .Where(static target => target.Length > 0 && !target.Contains(':', StringComparison.Ordinal))
            .Where(target => !Path.Exists(Path.Combine(folder, target)));

        Assert.Empty(dead);
    }

    private static string Read(params string[] parts) => File.ReadAllText(Repository.At(parts)).ReplaceLineEndings("\n");

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Snippet();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}

using System.Text.RegularExpressions;

namespace Geopol.Events.Tests;

/// <summary>The snippets of the guide are lines of the sample, and the sample is compiled and tested.</summary>
public sealed partial class PageTests
{
    [Fact]
    public void Snippets_OfTheGuide_AreInTheSample()
    {
        var sample = string.Concat(Directory.GetFiles(Repository.At("samples", "Web"), "*.cs").Select(File.ReadAllText));
        var snippets = Snippet().Matches(File.ReadAllText(Repository.At("docs", "guides", "aspnetcore.md"))).Select(static match => match.Groups[1].Value).ToList();

        Assert.Equal(6, snippets.Count);
        Assert.All(snippets, snippet => Assert.Contains(snippet, sample, StringComparison.Ordinal));
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Snippet();
}

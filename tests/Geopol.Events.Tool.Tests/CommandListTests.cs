using System.Text.RegularExpressions;

namespace Geopol.Events.Tests;

/// <summary>The page and the READMEs list each command, and the page each option.</summary>
public sealed partial class CommandListTests
{
    [Fact]
    public async Task Pages_EachCommandAndOption_IsListed()
    {
        var page = await ReadAsync("docs", "reference", "tool.md");
        var readme = await ReadAsync("src", "Geopol.Events.Tool", "README.md");
        var start = await ReadAsync("README.md");
        var commands = Names((await InProcess.RunAsync("", "--help")).Output, "Commands:");

        Assert.Equal(13, commands.Count);
        foreach (var command in commands)
        {
            var options = Names((await InProcess.RunAsync("", command, "--help")).Output, "Options:").Where(static option => option.StartsWith("--", StringComparison.Ordinal));

            Assert.Matches($"(?m)^## `geopol {command}[ `]", page);
            Assert.Matches($@"(?m)^\| `geopol {command}[ `]", readme);
            Assert.Contains($"{command}`", start, StringComparison.Ordinal);
            Assert.All(options, option => Assert.Contains($"{option}", page, StringComparison.Ordinal));
        }
    }

    // The names at the beginnings of the lines after a title.
    private static List<string> Names(string help, string title) =>
        [.. Name().Matches(help[help.IndexOf(title, StringComparison.Ordinal)..].Split("\n\n")[0]).Select(static match => match.Groups[1].Value)];

    private static Task<string> ReadAsync(params string[] path) => File.ReadAllTextAsync(Repository.At(path), TestContext.Current.CancellationToken);

    [GeneratedRegex(@"(?m)^  (?:-\w, |-\?, )*([\w-]+)")]
    private static partial Regex Name();
}

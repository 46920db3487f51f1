using System.Net;
using System.Text.RegularExpressions;

// Checks the links of a site. Each link to a file of the site must lead to a file, and its anchor to an element of the page. Links to other sites are counted only.
//
//     dotnet run eng/check-links.cs -- FOLDER
var root = Path.GetFullPath(args[0]);
var pages = Directory.EnumerateFiles(root, "*.html", SearchOption.AllDirectories).ToDictionary(static path => path, static path => new Page(File.ReadAllText(path)), StringComparer.Ordinal);
var broken = new List<string>();
var (inside, outside) = (0, 0);
foreach (var (path, page) in pages)
{
    foreach (var link in page.Links)
    {
        if (link.Contains(':', StringComparison.Ordinal) || link.StartsWith("//", StringComparison.Ordinal))
        {
            outside++;
            continue;
        }

        inside++;
        if (FaultOf(path, link) is { } fault)
        {
            broken.Add($"{Path.GetRelativePath(root, path)}: {link}: {fault}");
        }
    }
}

foreach (var line in broken.Order(StringComparer.Ordinal))
{
    Console.Error.WriteLine(line);
}

Console.WriteLine($"{pages.Count} pages, {inside} links inside the site, {broken.Count} of them broken; {outside} links to other sites, not checked");
return broken.Count == 0 && inside > 0 ? 0 : 1;

string? FaultOf(string from, string link)
{
    var parts = link.Split('#', 2);
    var file = Uri.UnescapeDataString(parts[0].Split('?')[0]);
    var target = file.Length == 0 ? from : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(from)!, file));
    if (Directory.Exists(target))
    {
        target = Path.Combine(target, "index.html");
    }

    if (!File.Exists(target))
    {
        return "no such file";
    }

    // The top of a page has no element, and a file that isn't a page has no anchors.
    var anchor = parts.Length == 2 ? Uri.UnescapeDataString(parts[1]) : "";
    return anchor is "" or "top" || !pages.TryGetValue(target, out var page) || page.Anchors.Contains(anchor) ? null : "no such anchor";
}

/// <summary>The links of a page, and the anchors that links lead to.</summary>
internal sealed partial class Page(string html)
{
    internal IReadOnlyList<string> Links { get; } = [.. Link().Matches(html).Select(static match => WebUtility.HtmlDecode(match.Groups[2].Value)).Where(static link => link.Length > 0)];

    internal IReadOnlySet<string> Anchors { get; } = Anchor().Matches(html).Select(static match => WebUtility.HtmlDecode(match.Groups[1].Value)).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex("<[a-z]+\\b[^>]*?\\s(href|src)=\"([^\"]*)\"", RegexOptions.IgnoreCase)]
    private static partial Regex Link();

    [GeneratedRegex("\\s(?:id|name)=\"([^\"]+)\"", RegexOptions.IgnoreCase)]
    private static partial Regex Anchor();
}

namespace Geopol.Events.Docs;

/// <summary>The part of a page between two markers.</summary>
internal static class MarkedSection
{
    /// <summary>Returns the page with another text between the two markers; the markers stay.</summary>
    internal static string Replace(string page, string begin, string end, string text)
    {
        var from = page.IndexOf(begin, StringComparison.Ordinal);
        var to = from < 0 ? -1 : page.IndexOf(end, from, StringComparison.Ordinal);
        return to < 0
            ? throw new InvalidOperationException($"The page has lost the markers '{begin.Trim()}' and '{end.Trim()}'.")
            : $"{page[..(from + begin.Length)]}{text}{page[to..]}";
    }
}

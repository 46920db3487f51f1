using System.Globalization;

namespace Geopol.Events;

/// <summary>Writes lists. The first items are visible. The next items are in an element that the reader opens, and the rest are counted.</summary>
internal static class HtmlList
{
    private const int Visible = 5;
    private const int Written = 100;

    /// <summary>Writes the items of a list, each in an element <c>li</c>.</summary>
    /// <param name="html">The writer.</param>
    /// <param name="element">The element of the list: <c>ol</c> or <c>ul</c>.</param>
    /// <param name="items">The items.</param>
    /// <param name="write">Writes the content of an item.</param>
    /// <param name="visible">The number of items that are visible at once.</param>
    internal static void Write<T>(HtmlWriter html, string element, IReadOnlyList<T> items, Action<HtmlWriter, T> write, int visible = Visible)
    {
        // A reader who opens the rest should find more than one item there.
        var first = items.Count <= visible + 1 ? items.Count : visible;
        WriteItems(html, element, items, 0, first, write);
        if (first < items.Count)
        {
            html.Begin("details").Element("summary", null, $"{Count(items.Count - first)} more");
            WriteItems(html, element, items, first, Math.Min(items.Count, Written), write);
            WriteRest(html, items.Count - Written);
            html.End();
        }
    }

    /// <summary>Writes items on one line, separated by commas.</summary>
    internal static void WriteLine<T>(HtmlWriter html, IReadOnlyList<T> items, Action<HtmlWriter, T> write)
    {
        for (var i = 0; i < Math.Min(items.Count, Written); i++)
        {
            html.Text(i == 0 ? "" : ", ");
            write(html, items[i]);
        }

        if (items.Count > Written)
        {
            html.Text($" and {Count(items.Count - Written)} more");
        }
    }

    /// <summary>Writes how many items aren't written; nothing if there are none.</summary>
    internal static void WriteRest(HtmlWriter html, int rest)
    {
        if (rest > 0)
        {
            html.Element("p", "geopol-muted", $"{Count(rest)} more, not shown here.");
        }
    }

    internal static string Count(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static void WriteItems<T>(HtmlWriter html, string element, IReadOnlyList<T> items, int start, int end, Action<HtmlWriter, T> write)
    {
        if (start == end)
        {
            return;
        }

        html.Begin(element, "geopol-list");
        if (element == "ol" && start > 0)
        {
            html.Attribute("start", (start + 1).ToString(CultureInfo.InvariantCulture));
        }

        for (var i = start; i < end; i++)
        {
            html.Begin("li");
            write(html, items[i]);
            html.End();
        }

        html.End();
    }
}

namespace Geopol.Events;

/// <summary>
/// Writes tables. On a narrow screen the style sheet shows each row as a block, which would hide the table from screen readers. The roles
/// keep it a table for them.
/// </summary>
internal static class TableParts
{
    // The most rows of a table. The rest are counted in a line under the table.
    private const int Most = 200;

    /// <summary>Returns a table with its style sheet.</summary>
    /// <param name="items">The items, with a row for each.</param>
    /// <param name="noun">The word for one item, for the caption.</param>
    /// <param name="columns">The names of the columns.</param>
    /// <param name="writeCells">Writes the cells of an item.</param>
    internal static string Of<T>(IReadOnlyList<T> items, string noun, ReadOnlySpan<string> columns, Action<HtmlWriter, T> writeCells)
    {
        var html = new HtmlWriter();
        CardStyle.Begin(html, "div").Style(CardStyle.Css);
        BeginTable(html, items.Count == 1 ? $"1 {noun}" : $"{HtmlList.Count(items.Count)} {noun}s", columns);
        foreach (var item in items.Take(Most))
        {
            html.Begin("tr").Attribute("role", "row");
            writeCells(html, item);
            html.End();
        }

        html.End().End();
        HtmlList.WriteRest(html, items.Count - Most);
        html.End();
        return html.ToString();
    }

    private static void BeginTable(HtmlWriter html, string caption, ReadOnlySpan<string> columns)
    {
        html.Begin("table").Attribute("role", "table").Element("caption", null, caption);
        html.Begin("thead").Attribute("role", "rowgroup").Begin("tr").Attribute("role", "row");
        for (var i = 0; i < columns.Length; i++)
        {
            html.Begin("th", i == 0 ? "geopol-wide" : null).Attribute("role", "columnheader").Attribute("scope", "col").Text(columns[i]).End();
        }

        html.End().End().Begin("tbody").Attribute("role", "rowgroup");
    }

    /// <summary>Begins a cell.</summary>
    /// <param name="html">The writer.</param>
    /// <param name="label">The label before the content where a row is a block; null if the cell needs none.</param>
    internal static void BeginCell(HtmlWriter html, string? label)
    {
        html.Begin("td").Attribute("role", "cell");
        if (label is not null)
        {
            html.Attribute("data-label", label);
        }
    }
}

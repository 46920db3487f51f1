namespace Geopol.Events;

/// <summary>
/// Writes the parts of a table. On a narrow screen the style sheet shows each row as a block, which would hide the table from screen readers. The roles
/// keep it a table for them.
/// </summary>
internal static class TableParts
{
    internal static void Begin(HtmlWriter html, string caption, ReadOnlySpan<string> columns)
    {
        html.Begin("table").Attribute("role", "table").Element("caption", null, caption);
        html.Begin("thead").Attribute("role", "rowgroup").Begin("tr").Attribute("role", "row");
        for (var i = 0; i < columns.Length; i++)
        {
            html.Begin("th", i == 0 ? "geopol-wide" : null).Attribute("role", "columnheader").Attribute("scope", "col").Text(columns[i]).End();
        }

        html.End().End().Begin("tbody").Attribute("role", "rowgroup");
    }

    internal static void End(HtmlWriter html) => html.End().End();

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

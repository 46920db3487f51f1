namespace Geopol.Events.Docs;

/// <summary>Generates the tables of the page on the wire format. The other text of the page is written by hand.</summary>
internal static class WireReferencePage
{
    private static readonly (string Section, Func<string> Table)[] Tables =
    [
        ("objects", WireTables.Objects), ("vocabularies", WireTables.Codes), ("values", WireTables.Values), ("issue codes", WireTables.IssueCodesOfReading),
    ];

    internal static string TextFrom(string page) => Tables.Aggregate(page, static (text, table) => MarkedSection.Replace(
        text, $"<!-- generated: {table.Section} -->\n\n", $"\n<!-- end of {table.Section} -->", table.Table().TrimEnd('\n') + "\n"));
}

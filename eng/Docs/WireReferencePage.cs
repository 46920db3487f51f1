namespace Geopol.Events.Docs;

/// <summary>The page of the wire format: its tables are generated, the words around them are in the page.</summary>
internal static class WireReferencePage
{
    private static readonly (string Section, Func<string> Table)[] Tables =
    [
        ("objects", WireTables.Objects), ("vocabularies", WireTables.Codes), ("values", WireTables.Values), ("issue codes", WireTables.IssueCodesOfReading),
    ];

    internal static string TextFrom(string page) => Tables.Aggregate(page, static (text, table) => MarkedSection.Replace(
        text, $"<!-- generated: {table.Section} -->\n\n", $"\n<!-- end of {table.Section} -->", table.Table().TrimEnd('\n') + "\n"));
}

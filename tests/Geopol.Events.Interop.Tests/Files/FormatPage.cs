namespace Geopol.Events.Tests.Interop;

/// <summary>The page of a format, whose table of columns repeats the table of the code.</summary>
internal static class FormatPage
{
    public static void AssertTable(string page, ColumnTable table)
    {
        var lines = File.ReadAllLines(Repository.At("docs", "formats", page));
        var first = Array.IndexOf(lines, "| column | fate | where it goes |") + 2;
        Assert.True(first > 1, "The page has no table of columns.");
        var expected = table.Columns.Select(static column => $"| {column.Name} | {column.Fate.ToString().ToLowerInvariant()} | {column.Note} |");
        Assert.Equal(expected, lines.Skip(first).TakeWhile(static line => line.StartsWith('|')));
    }
}

namespace Geopol.Events.Tables;

/// <summary>A row of a comma-separated file whose first row names the columns.</summary>
internal sealed class CsvRow(Dictionary<string, int> columns, string[] cells)
{
    /// <summary>The cell of a column; empty where it is blank.</summary>
    internal string this[string column] => cells[columns[column]].Trim();

    /// <summary>Splits a cell at a separator; empty if the cell is blank.</summary>
    internal string[] Split(string column, char separator) => this[column].Split(separator, StringSplitOptions.RemoveEmptyEntries);

    internal static IEnumerable<CsvRow> Read(string text)
    {
        var records = CsvRecords.Read(text);
        var columns = records[0].Cells.Index().ToDictionary(static column => column.Item, static column => column.Index);
        return records.Skip(1).Select(record => new CsvRow(columns, record.Cells));
    }
}

namespace Geopol.Events.Interop;

/// <summary>The cells of ACLED, where <c>NA</c> is no value.</summary>
internal static class AcledCells
{
    /// <summary>Marks the cells that say NA as empty.</summary>
    public static void ClearAbsent(SourceRecord record)
    {
        foreach (var column in AcledColumns.Table.Columns)
        {
            if (IsAbsent(record, column))
            {
                record.Set(column, ColumnFate.Empty);
            }
        }
    }

    public static string? Text(SourceRecord record, Column column) => IsAbsent(record, column) ? null : record.Text(column);

    public static int? Integer(SourceRecord record, Column column) => IsAbsent(record, column) ? null : record.Integer(column);

    /// <summary>Keeps a cell in the extra data, unless it has no value.</summary>
    public static void Keep(SourceRecord record, Column column)
    {
        if (!IsAbsent(record, column))
        {
            record.Keep(column);
        }
    }

    /// <summary>The parts of a list with semicolons.</summary>
    public static string[] List(SourceRecord record, Column column) =>
        Text(record, column)?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static bool IsAbsent(SourceRecord record, Column column) => record.Utf8(column).SequenceEqual("NA"u8);
}

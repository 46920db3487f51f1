namespace Geopol.Events.Interop;

/// <summary>The columns of a format, found by the names that files have for them. Case and the characters between words don't count.</summary>
internal sealed class ColumnTable
{
    private readonly Dictionary<string, Column> byName = new(StringComparer.Ordinal);

    public ColumnTable(params Column[] columns)
    {
        Columns = columns;
        Fates = [.. columns.Select(static column => column.Fate)];
        for (var at = 0; at < columns.Length; at++)
        {
            columns[at].Place(at);
            foreach (var name in columns[at].OtherNames.Prepend(columns[at].Name))
            {
                byName.Add(Fold(name), columns[at]);
            }
        }

        ByName = [.. columns.OrderBy(static column => column.Name, StringComparer.Ordinal)];
    }

    public Column[] Columns { get; }

    /// <summary>The fates of the columns, by their ordinals.</summary>
    public ColumnFate[] Fates { get; }

    /// <summary>The columns in the ordinal order of their names, the order of canonical JSON.</summary>
    public Column[] ByName { get; }

    /// <summary>The column of a name in a header; null if the format has no such column.</summary>
    public Column? Find(string name) => byName.GetValueOrDefault(Fold(name));

    private static string Fold(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}

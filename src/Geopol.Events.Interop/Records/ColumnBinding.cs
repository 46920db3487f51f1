namespace Geopol.Events.Interop;

/// <summary>Which field of a record belongs to which column.</summary>
internal sealed class ColumnBinding
{
    private readonly int[] fields;

    /// <param name="table">The columns of the format.</param>
    /// <param name="fields">The field of each column, in the order of the table; -1 where the file doesn't have the column.</param>
    /// <param name="surplus">The fields that belong to no column, with their names.</param>
    public ColumnBinding(ColumnTable table, int[] fields, IReadOnlyList<(int Field, string Name)> surplus)
    {
        Table = table;
        this.fields = fields;
        Surplus = surplus;
    }

    public ColumnTable Table { get; }

    public IReadOnlyList<(int Field, string Name)> Surplus { get; }

    /// <summary>The columns that the file doesn't have.</summary>
    public IEnumerable<Column> Missing => Table.Columns.Where(column => fields[column.Ordinal] < 0);

    /// <summary>The number of columns that the file has.</summary>
    public int Found => fields.Count(static at => at >= 0);

    public int Field(Column column) => fields[column.Ordinal];

    /// <summary>Binds the names of a header. A second field of one name is surplus.</summary>
    public static ColumnBinding OfHeader(ColumnTable table, IReadOnlyList<string> header)
    {
        var fields = new int[table.Columns.Length];
        Array.Fill(fields, -1);
        List<(int, string)> surplus = [];
        for (var at = 0; at < header.Count; at++)
        {
            if (table.Find(header[at]) is { } column && fields[column.Ordinal] < 0)
            {
                fields[column.Ordinal] = at;
            }
            else
            {
                surplus.Add((at, Unused(header[at], at, surplus)));
            }
        }

        return new ColumnBinding(table, fields, surplus);
    }

    /// <summary>Binds columns by their position.</summary>
    public static ColumnBinding OfPositions(ColumnTable table, params IReadOnlyList<Column> columns)
    {
        var fields = new int[table.Columns.Length];
        Array.Fill(fields, -1);
        for (var at = 0; at < columns.Count; at++)
        {
            fields[columns[at].Ordinal] = at;
        }

        return new ColumnBinding(table, fields, []);
    }

    private static string Unused(string name, int at, List<(int Field, string Name)> surplus)
    {
        var own = name.Length == 0 ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"column {at + 1}") : name;
        return surplus.Exists(other => other.Name == own) ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{own} (column {at + 1})") : own;
    }
}

namespace Geopol.Events.Interop;

/// <summary>Counts what becomes of each cell while a file is read.</summary>
/// <remarks>Not thread safe.</remarks>
internal sealed class LossCounter(string format)
{
    private const int Fates = 6;
    private readonly List<(string Name, string Note)> columns = [];
    private readonly Dictionary<string, int> surplus = new(StringComparer.Ordinal);
    private long[] cells = [];

    public long Records { get; set; }

    public long WithoutClaim { get; set; }

    public long Claims { get; set; }

    public long Things { get; set; }

    public LocalDate? LastDay { get; private set; }

    /// <summary>Adds the columns of the format, in their order. Their numbers are their ordinals.</summary>
    public void Add(ColumnTable table)
    {
        foreach (var column in table.Columns)
        {
            columns.Add((column.Name, column.Note));
        }

        cells = new long[Math.Max(columns.Count, 1) * Fates];
    }

    public void Count(int column, ColumnFate fate) => cells[(column * Fates) + (int)fate]++;

    /// <summary>Counts a cell of a column that the format doesn't have.</summary>
    public void CountSurplus(string name, ColumnFate fate)
    {
        if (!surplus.TryGetValue(name, out var column))
        {
            column = columns.Count;
            surplus.Add(name, column);
            columns.Add((name, "Not a column of the format."));
            if (columns.Count * Fates > cells.Length)
            {
                Array.Resize(ref cells, cells.Length * 2);
            }
        }

        Count(column, fate);
    }

    public void See(LocalDate day)
    {
        if (LastDay is null || day > LastDay)
        {
            LastDay = day;
        }
    }

    public LossReport ToReport() => new(format, [.. columns.Select((column, at) => new ColumnLoss(column.Name, column.Note, cells.AsSpan(at * Fates, Fates)))])
    {
        Records = Records,
        WithoutClaim = WithoutClaim,
        Claims = Claims,
        Things = Things,
        LastDay = LastDay,
    };
}

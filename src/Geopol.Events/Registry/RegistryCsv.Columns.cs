namespace Geopol.Events;

// Reads the line that names the columns.
internal sealed partial class RegistryCsv
{
    private static readonly string[] Known = ["name", "kind", "id", "otherNames", "adjectives", "formalName", "standsFor"];

    // Empty cells at the end are no columns: a spreadsheet writes them. Returns no columns if the file can't be read.
    private string[] ColumnsOf(CsvRecord? header, bool hasNul)
    {
        line = header?.Line ?? 1;
        string[] columns = [.. header?.Cells.Select(static cell => cell.Trim()) ?? []];
        columns = columns[..(Array.FindLastIndex(columns, static column => column.Length > 0) + 1)];
        if (header?.Fault > CsvFault.MarkInCell && SeparatorOf(columns) is null)
        {
            Note(IssueCodes.RegistryShape, "", $"The first line names the columns and can't be read. {MessageOf(header.Fault)}");
            return [];
        }

        var canBeRead = columns.Contains("name") || columns.Contains("id");
        if (!canBeRead && hasNul)
        {
            Note(IssueCodes.RegistryShape, "", "The text has NUL characters. Its encoding is probably UTF-16. Read it as UTF-16.");
            return [];
        }

        NoteMisspelt(columns);
        if (!canBeRead)
        {
            Note(IssueCodes.RegistryShape, "", SeparatorOf(columns) is { } separator
                ? $"The columns are separated by {separator}. Separate them by commas. Put a cell that has a comma between quotation marks."
                : $"The first line names the columns, name or id among them. Known are {string.Join(", ", Known)}.");
            return [];
        }

        NoteUnread(columns);
        return columns;
    }

    private static string? SeparatorOf(string[] columns)
    {
        var head = string.Join(',', columns);
        return IsSplitBy(';') ? "semicolons" : IsSplitBy('\t') ? "tabs" : IsSplitBy('|') ? "vertical bars" : null;

        bool IsSplitBy(char separator) =>
            head.Contains(separator) && head.Split(separator).Any(static column => column.Trim(' ', '"') is "name" or "id");
    }

    // Columns such as "OtherNames" and "other_names" are probably meant to be known columns.
    private void NoteMisspelt(string[] columns)
    {
        foreach (var column in columns.Distinct())
        {
            if (MeantBy(column) is { } meant)
            {
                Note(IssueCodes.RegistryShape, "", $"The column '{Excerpt.Of(column)}' is ignored. Write '{meant}'.");
            }
        }
    }

    private void NoteUnread(string[] columns)
    {
        var seen = new HashSet<string>();
        var twice = new HashSet<string>();
        foreach (var (index, column) in columns.Index())
        {
            var isKnown = Known.Contains(column);
            if (column.Length == 0)
            {
                Note(IssueCodes.RegistryShape, "", $"Column {index + 1} has no name and is ignored.", IssueSeverity.Warning);
            }
            else if (!seen.Add(column))
            {
                if (isKnown && twice.Add(column))
                {
                    Note(IssueCodes.RegistryShape, "", $"The column '{column}' appears twice. Only the first is read. Keep one.");
                }
            }
            else if (!isKnown && MeantBy(column) is null)
            {
                Note(IssueCodes.RegistryShape, "", $"The column '{Excerpt.Of(column)}' is ignored. Known are {string.Join(", ", Known)}.", IssueSeverity.Warning);
            }
        }
    }

    private static string? MeantBy(string column) => Known.Contains(column) ? null
        : Array.Find(Known, known => Letters(known).Equals(Letters(column), StringComparison.OrdinalIgnoreCase));

    private static string Letters(string column) => string.Concat(column.Where(char.IsAsciiLetter));
}

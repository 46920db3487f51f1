using System.Text;

namespace Geopol.Events;

/// <summary>Reads the records of a comma-separated text (RFC 4180), with the line on which each record begins. Any text can be read.</summary>
internal static class CsvRecords
{
    internal static List<(int Line, string[] Cells)> Read(string text) => Read(text, out _);

    /// <param name="text">The text.</param>
    /// <param name="isUnclosed">Whether the last cell has a quotation mark that is never closed.</param>
    internal static List<(int Line, string[] Cells)> Read(string text, out bool isUnclosed)
    {
        var records = new List<(int, string[])>();
        var cells = new List<string>();
        var cell = new StringBuilder();
        int line = 1, begun = 1;
        var isQuoted = false;
        for (var i = text.StartsWith('\uFEFF') ? 1 : 0; i < text.Length; i++)
        {
            var c = text[i];
            line += c == '\n' ? 1 : 0;
            if (isQuoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append(text[i++]);
            }
            else if (c == '"' && (isQuoted || cell.Length == 0))
            {
                isQuoted = !isQuoted;
            }
            else if (isQuoted || c is not (',' or '\r' or '\n'))
            {
                cell.Append(c);
            }
            else if (c != '\r')
            {
                cells.Add(Take(cell));
                if (c == '\n')
                {
                    End(records, cells, begun);
                    begun = line;
                }
            }
        }

        cells.Add(Take(cell));
        End(records, cells, begun);
        isUnclosed = isQuoted;
        return records;
    }

    private static string Take(StringBuilder cell)
    {
        var text = cell.ToString().Trim();
        cell.Clear();
        return text;
    }

    // Skips blank lines.
    private static void End(List<(int, string[])> records, List<string> cells, int line)
    {
        if (cells is not [""])
        {
            records.Add((line, [.. cells]));
        }

        cells.Clear();
    }
}

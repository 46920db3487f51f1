using System.Text;
using System.Text.Json;

namespace Geopol.Events.Tests.Interop;

/// <summary>Rows of a data set as texts by column, which a test changes and writes as CSV or as the JSON of an API.</summary>
internal sealed class DelimitedRows(IReadOnlyList<string> header, IReadOnlyList<Dictionary<string, string>> rows)
{
    public IReadOnlyList<string> Header => header;

    /// <summary>The rows of a file of the test data.</summary>
    public static DelimitedRows Of(params string[] path)
    {
        var records = Split(File.ReadAllText(Repository.At(["tests", "TestData", "interop", .. path])));
        var header = records[0];
        return new DelimitedRows(header, [.. records.Skip(1).Select(record => header.Zip(record).ToDictionary(static cell => cell.First, static cell => cell.Second))]);
    }

    /// <summary>A row, with these cells changed.</summary>
    public DelimitedRows Row(string id, params (string Column, string Value)[] changes)
    {
        var row = new Dictionary<string, string>(rows.Single(row => row[header[0]] == id));
        foreach (var (column, value) in changes)
        {
            Assert.True(row.ContainsKey(column), column);
            row[column] = value;
        }

        return new DelimitedRows(header, [row]);
    }

    /// <summary>The rows without these columns.</summary>
    public DelimitedRows Without(params string[] columns) => new([.. header.Except(columns)], rows);

    public string ToCsv() => string.Join("\n", rows.Select(row => header.Select(column => row[column])).Prepend(header).Select(static cells => string.Join(",", cells.Select(Quoted)))) + "\n";

    /// <summary>The rows as an array that is the member of an object. Numbers have no quotes, and empty cells are null.</summary>
    public string ToJson(string member)
    {
        var text = new StringBuilder($"{{\"TotalCount\":{rows.Count},\"{member}\":[");
        text.AppendJoin(",", rows.Select(row => "{" + string.Join(",", header.Select(column => $"\"{column}\":{Json(row[column])}")) + "}"));
        return text.Append("],\"NextPageUrl\":\"\"}").ToString();
    }

    private static string Json(string cell) => cell.Length == 0 ? "null"
        : decimal.TryParse(cell, System.Globalization.NumberStyles.AllowLeadingSign | System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out _) ? cell
        : JsonSerializer.Serialize(cell);

    private static string Quoted(string cell) => cell.AsSpan().IndexOfAny(",\"\n\r") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static List<string[]> Split(string text)
    {
        List<string[]> records = [];
        List<string> cells = [];
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var at = 0; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '"' when isQuoted && at + 1 < text.Length && text[at + 1] == '"':
                    cell.Append(text[++at]);
                    break;
                case '"':
                    isQuoted = !isQuoted;
                    break;
                case ',' or '\n' when !isQuoted:
                    cells.Add(cell.ToString());
                    cell.Clear();
                    if (text[at] == '\n')
                    {
                        records.Add([.. cells]);
                        cells.Clear();
                    }

                    break;
                default:
                    cell.Append(text[at]);
                    break;
            }
        }

        return records;
    }
}

using System.Text.Json;

namespace Geopol.Events.Tests;

/// <summary>A cell of a notebook as it is in the file, with the outputs of its last run.</summary>
/// <param name="Id">The id, which is unique in the notebook.</param>
/// <param name="IsCode">Whether the cell has code. Any other cell has text for people.</param>
/// <param name="Source">The code, or the text in Markdown.</param>
/// <param name="Run">The position of the cell in the last run, counted from 1; 0 if it has no code or never ran.</param>
/// <param name="Console">The lines that the code printed.</param>
/// <param name="Html">The outputs that the notebook shows as HTML.</param>
/// <param name="Others">The kinds of all other outputs, for example an error.</param>
internal sealed record NotebookCell(string Id, bool IsCode, string Source, int Run, string Console, IReadOnlyList<string> Html, IReadOnlyList<string> Others)
{
    /// <summary>The names of the notebooks, without the extension.</summary>
    internal static IEnumerable<string> Notebooks =>
        Directory.GetFiles(Repository.At("docs", "notebooks"), "*.ipynb").Select(static path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    /// <summary>Returns the cells of a notebook in their order.</summary>
    internal static IReadOnlyList<NotebookCell> CellsOf(string notebook)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Repository.At("docs", "notebooks", $"{notebook}.ipynb")));
        return [.. document.RootElement.GetProperty("cells").EnumerateArray().Select(Of)];
    }

    private static NotebookCell Of(JsonElement cell)
    {
        var isCode = cell.GetProperty("cell_type").GetString() == "code";
        var outputs = isCode ? cell.GetProperty("outputs").EnumerateArray().ToList() : [];
        return new(
            cell.GetProperty("id").GetString()!,
            isCode,
            TextOf(cell.GetProperty("source")),
            isCode && cell.GetProperty("execution_count") is { ValueKind: JsonValueKind.Number } count ? count.GetInt32() : 0,
            string.Concat(outputs.Where(IsPrinted).Select(static output => TextOf(output.GetProperty("text")))),
            [.. outputs.Where(IsHtml).Select(static output => TextOf(output.GetProperty("data").GetProperty("text/html")))],
            [.. outputs.Where(static output => !IsPrinted(output) && !IsHtml(output)).Select(KindOf)]);
    }

    private static bool IsPrinted(JsonElement output) => KindOf(output) == "stream" && output.GetProperty("name").GetString() == "stdout";

    private static bool IsHtml(JsonElement output) => KindOf(output) is "execute_result" or "display_data" && output.GetProperty("data").EnumerateObject().Select(static data => data.Name).SequenceEqual(["text/html"]);

    private static string KindOf(JsonElement output) => output.GetProperty("output_type").GetString()!;

    // A text is one string, or a list of lines with their line ends.
    private static string TextOf(JsonElement text) => text.ValueKind == JsonValueKind.Array ? string.Concat(text.EnumerateArray().Select(static line => line.GetString())) : text.GetString()!;
}

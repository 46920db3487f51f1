using System.Globalization;
using System.Text;

namespace Geopol.Events.Tests;

/// <summary>The tables of <c>docs/reference/edtf.md</c>, made from what the tests demand; the words around them stand in the page.</summary>
internal static class EdtfPage
{
    internal static readonly string[] Path = ["docs", "reference", "edtf.md"];

    internal static string Text() => Replaced(
        Replaced(File.ReadAllText(Repository.At(Path)), "decisions", Decisions()), "days", Days());

    private static string Decisions()
    {
        var table = new StringBuilder("| string | edtf-validate | edtf.js | edtf-ts | here | why |\n|---|---|---|---|---|---|\n");
        foreach (var v in EdtfVerdicts.All.Distinct())
        {
            table.Append(CultureInfo.InvariantCulture, $"| `{v.Text.Replace(' ', '␣')}` | {Level(v.Validate)} | {Level(v.Js)} | {Level(v.Ts)} | {Level(v.Level)} | {v.Reason} |\n");
        }

        return table.ToString();
    }

    private static string Days()
    {
        var table = new StringBuilder("| string | first day here | last day here | edtf.js |\n|---|---|---|---|\n");
        foreach (var d in EdtfDayDifferences.All)
        {
            table.Append(CultureInfo.InvariantCulture, $"| `{d.Text}` | {d.Earliest ?? "none"} | {d.Latest ?? "none"} | {d.Reason} |\n");
        }

        return table.ToString();
    }

    private static string Level(int? level) => level is { } known ? string.Create(CultureInfo.InvariantCulture, $"level {known}") : "refused";

    private static string Replaced(string page, string section, string table)
    {
        var (begin, end) = ($"<!-- {section} -->\n\n", $"\n<!-- end of {section} -->");
        var from = page.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        return $"{page[..from]}{table}{page[page.IndexOf(end, StringComparison.Ordinal)..]}";
    }
}

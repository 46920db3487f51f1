using System.Globalization;
using System.Text;
using Geopol.Events.Tests;

namespace Geopol.Events.Docs;

/// <summary>Generates the tables of the page on EDTF from the test data. The other text of the page is written by hand.</summary>
internal static class EdtfPage
{
    internal static string TextFrom(string page) => Replace(Replace(page, "decisions", Decisions()), "days", Days());

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

    private static string Replace(string page, string section, string table) =>
        MarkedSection.Replace(page, $"<!-- {section} -->\n\n", $"\n<!-- end of {section} -->", table);
}

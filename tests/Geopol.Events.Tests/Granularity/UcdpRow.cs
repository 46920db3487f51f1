using System.Globalization;
using System.Text;

using NodaTime.Text;

namespace Geopol.Events.Tests;

/// <summary>What a row of UCDP GED says of when, where and how many.</summary>
internal sealed record UcdpRow(UcdpDate Date, int WherePrecision, UcdpEstimate Deaths)
{
    /// <summary>The 1,064 real rows of the shared data.</summary>
    internal static List<UcdpRow> All()
    {
        var records = Records(File.ReadAllText(SharedData.Path("ucdp", "ged_myanmar_stratified_sample.csv"))).ToList();
        var columns = records[0].Select(static (name, index) => (name, index)).ToDictionary(static column => column.name, static column => column.index);
        return [.. records.Skip(1).Select(record => new UcdpRow(
            new UcdpDate { Start = Day(record[columns["date_start"]]), End = Day(record[columns["date_end"]]), Precision = Number(record[columns["date_prec"]]) },
            Number(record[columns["where_prec"]]),
            new UcdpEstimate { Low = Number(record[columns["low"]]), Best = Number(record[columns["best"]]), High = Number(record[columns["high"]]) }))];
    }

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text[..10]).Value;

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static IEnumerable<string[]> Records(string csv)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var isQuoted = false;
        foreach (var c in csv.ReplaceLineEndings("\n"))
        {
            if (c == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (isQuoted || c is not (',' or '\n'))
            {
                field.Append(c);
            }
            else
            {
                fields.Add(field.ToString());
                field.Clear();
                if (c == '\n')
                {
                    yield return [.. fields];
                    fields.Clear();
                }
            }
        }
    }
}

using System.Globalization;
using NodaTime.Text;

namespace Geopol.Events.Tests;

/// <summary>The dates, the precision of the place and the deaths in a row of UCDP GED.</summary>
internal sealed record UcdpRow(UcdpDate Date, int WherePrecision, UcdpEstimate Deaths)
{
    /// <summary>Reads 1,064 real rows.</summary>
    internal static List<UcdpRow> All()
    {
        var lines = File.ReadAllLines(TestData.Path("ucdp", "ged-figures.csv"));
        string[] columns = lines[0].Split(',');
        return [.. lines[1..].Select(static line => line.Split(',')).Select(row => new UcdpRow(
            new UcdpDate { Start = Day(row[Column("date_start")]), End = Day(row[Column("date_end")]), Precision = Number(row[Column("date_prec")]) },
            Number(row[Column("where_prec")]),
            new UcdpEstimate { Low = Number(row[Column("low")]), Best = Number(row[Column("best")]), High = Number(row[Column("high")]) }))];

        int Column(string name) => Array.IndexOf(columns, name);
    }

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}

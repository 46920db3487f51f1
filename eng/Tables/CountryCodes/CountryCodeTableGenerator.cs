using System.Text;

namespace Geopol.Events.Tables;

/// <summary>Writes CountryCodeTable.g.cs: the codes that keys replace with an ISO 3166-1 alpha-2 code.</summary>
/// <remarks>
/// The facts are those of the registry. Kosovo is XK, its user-assigned code. A former state is in the table if its alpha-2 code never
/// belonged to another state (DD, SU, YD, YU). A number of Correlates of War or of Gleditsch and Ward is in the table if it means
/// one such country today, or, if its state has ended, only ever meant one. The table is frozen with version 1 of the keys.
/// </remarks>
public static class CountryCodeTableGenerator
{
    private const string NoNumber = "...";
    private const string NoFips = "..";

    // Serbia and Montenegro took over the number of Yugoslavia.
    private const string NumberOfTwo = "891";

    /// <summary>Generates the file.</summary>
    /// <param name="generation">Reads the inputs and takes the output.</param>
    public static void Generate(Generation generation)
    {
        ArgumentNullException.ThrowIfNull(generation);
        var countries = generation.ReadIsoCountries();
        var alpha2Of = countries.ToDictionary(static country => country.Alpha2.ToLowerInvariant(), static country => country.Alpha2);
        alpha2Of.Add("xk", "XK");
        var (rows, cameo) = CountryRows(generation, countries);
        rows.Add("XK" + "XKX" + NoNumber + "KV");
        AddFormer(generation, countries, rows, alpha2Of);
        foreach (var row in generation.ReadRows("actors").Where(row => alpha2Of.ContainsKey(row["id"])))
        {
            foreach (var code in TableCode.Parse(row["codes"]).Where(static code => code.Scheme == "cameo"))
            {
                cameo[code.Code] = alpha2Of[row["id"]];
            }
        }

        // The longer codes of CAMEO (USAASM) aren't in the table.
        foreach (var row in generation.ReadRows("codes").Where(row => row["scheme"] == "cameo" && row["until"].Length == 0 && row["code"].Length == 3 && alpha2Of.ContainsKey(row["actor"])))
        {
            cameo[row["code"]] = alpha2Of[row["actor"]];
        }

        rows.Sort(StringComparer.Ordinal);
        generation.Add("src/Geopol.Events/Identity/CountryCodeTable.g.cs", Source(rows, cameo, Numbers(generation, "cow", alpha2Of), Numbers(generation, "gw", alpha2Of)));
    }

    private static (List<string> Rows, SortedDictionary<string, string> Cameo) CountryRows(Generation generation, List<IsoEntry> countries)
    {
        var rows = new List<string>();
        var cameo = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in generation.ReadRows("countries"))
        {
            var country = countries.Single(country => country.Alpha2 == row["alpha2"]);
            rows.AddRange(row.Split("fips", ' ').DefaultIfEmpty(NoFips).Select(fips => country.Alpha2 + country.Alpha3 + country.Numeric + fips));
            foreach (var code in row.Split("cameo", ' '))
            {
                cameo[code] = country.Alpha2;
            }
        }

        return (rows, cameo);
    }

    // Adds the rows of former states, and their alpha-2 codes.
    private static void AddFormer(Generation generation, List<IsoEntry> countries, List<string> rows, Dictionary<string, string> alpha2Of)
    {
        var actorOf = generation.ReadRows("withdrawn").ToDictionary(static row => row["alpha4"], static row => row["actor"]);
        var former = generation.ReadIsoWithdrawn();
        foreach (var entry in former)
        {
            var actor = actorOf[entry.Alpha4];
            var isUsedAgain = countries.Any(country => country.Alpha2 == entry.Alpha2 || country.Alpha3 == entry.Alpha3)
                || former.Count(other => other.Alpha2 == entry.Alpha2) > 1;
            if (isUsedAgain || alpha2Of.ContainsKey(actor))
            {
                continue;
            }

            alpha2Of.Add(actor, entry.Alpha2);
            var hasNumber = entry.Numeric is not null and not NumberOfTwo && countries.TrueForAll(country => country.Numeric != entry.Numeric);
            rows.Add(entry.Alpha2 + entry.Alpha3 + (hasNumber ? entry.Numeric : NoNumber) + NoFips);
        }
    }

    private static SortedDictionary<string, string> Numbers(Generation generation, string scheme, Dictionary<string, string> alpha2Of)
    {
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var number in generation.ReadRows("states").Where(row => row["scheme"] == scheme).GroupBy(static row => row["number"]))
        {
            var now = number.Where(static row => row["until"].Length == 0).ToList();
            var actors = (now.Count > 0 ? now : [.. number]).Select(static row => row["actor"]).Distinct().ToList();
            if (actors is [var actor] && alpha2Of.TryGetValue(actor, out var alpha2))
            {
                found.Add(number.Key.PadRight(3), alpha2);
            }
        }

        return found;
    }

    private static string Source(
        List<string> rows, SortedDictionary<string, string> cameo, SortedDictionary<string, string> cow, SortedDictionary<string, string> gw)
    {
        var text = new StringBuilder($$"""
            // <auto-generated>Written by eng/generate-country-codes.cs; edit that.</auto-generated>
            namespace Geopol.Events;

            /// <summary>The codes of several schemes by country, frozen with the keys.</summary>
            internal static class CountryCodeTable
            {
                internal const int RowLength = 10;

                internal const int PairLength = 5;

            """);
        AppendText(text, "Ten characters a row: alpha-2, alpha-3, numeric, FIPS 10-4 (points where there is none); a country with several FIPS codes has several rows.", "Rows", rows, 10);
        AppendText(text, "CAMEO's country codes, five characters a pair: the code, alpha-2.", "Cameo", Pairs(cameo), 20);
        AppendText(text, "Numbers of Correlates of War, five characters per pair: the number with spaces after it, alpha-2.", "Cow", Pairs(cow), 20);
        AppendText(text, "Numbers of Gleditsch and Ward, likewise.", "Gw", Pairs(gw), 20);
        return text.Append("}\n").ToString();
    }

    private static IEnumerable<string> Pairs(SortedDictionary<string, string> codes) => codes.Select(static code => code.Key + code.Value);

    private static void AppendText(StringBuilder text, string summary, string name, IEnumerable<string> cells, int cellsInLine)
    {
        var lines = cells.Chunk(cellsInLine).Select(static line => $"        \"{string.Concat(line)}\"");
        text.Append("\n    /// <summary>").Append(summary).Append("</summary>\n    internal const string ").Append(name).Append(" =\n")
            .AppendJoin(" +\n", lines).Append(";\n");
    }
}

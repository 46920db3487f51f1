using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Geopol.Events.Generators;

/// <summary>Reads and checks the table of senses.</summary>
internal sealed class VerbSensesReader
{
    private const int Columns = 4;
    private const int MaxCodeLength = 100;
    private const string None = "-";

    private readonly Dictionary<string, VerbRow> byCode = new(StringComparer.Ordinal);
    private readonly List<(VerbRow Row, Place Place)> rows = [];
    private readonly List<Fault> faults = [];

    private VerbSensesReader()
    {
    }

    public static VerbSensesModel Read(TsvFile file)
    {
        var reader = new VerbSensesReader();
        foreach (var row in file.Rows)
        {
            reader.ReadRow([.. row.Cells], row.Place);
        }

        foreach (var (row, place) in reader.rows)
        {
            reader.CheckSense(row, place);
        }

        return new(
            new Sequence<VerbRow>(reader.rows.Select(static item => item.Row)),
            new Sequence<Fault>(reader.faults.OrderBy(static fault => fault.Place.Span.Start)));
    }

    private void ReadRow(string[] cells, Place place)
    {
        if (cells.Length != Columns || cells[Columns - 1].Trim().Length == 0)
        {
            Report(VerbRules.Cells, place, cells.Count(static cell => cell.Trim().Length > 0).ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
        else if (cells.Take(2).FirstOrDefault(static cell => !IsCode(cell)) is { } wrong)
        {
            Report(VerbRules.Code, place, wrong);
        }
        else if (byCode.ContainsKey(cells[0]))
        {
            Report(VerbRules.Duplicate, place, cells[0]);
        }
        else
        {
            Add(new VerbRow(cells[0], cells[1], FlagsOf(place, cells[2])), place);
        }
    }

    private void Add(VerbRow row, Place place)
    {
        if (rows.Count > 0 && rows[rows.Count - 1].Row.Code is var before && string.CompareOrdinal(before, row.Code) > 0)
        {
            Report(VerbRules.Unsorted, place, row.Code, before);
        }

        byCode.Add(row.Code, row);
        rows.Add((row, place));
    }

    private void CheckSense(VerbRow row, Place place)
    {
        if (!byCode.TryGetValue(row.Sense, out var sense))
        {
            Report(VerbRules.NoSense, place, row.Sense);
        }
        else if (!sense.IsSense)
        {
            Report(VerbRules.Synonym, place, sense.Code, sense.Sense);
        }

        if (!row.IsSense && row.Flags.Any())
        {
            Report(VerbRules.SynonymFlag, place, string.Join(",", row.Flags).ToLowerInvariant());
        }
    }

    private Sequence<string> FlagsOf(Place place, string cell)
    {
        string[]? flags = cell switch
        {
            None => [],
            "opponents" => ["Opponents"],
            "partners" => ["Partners"],
            "opponents,partners" => ["Opponents", "Partners"],
            _ => null,
        };
        if (flags is null)
        {
            Report(VerbRules.Flag, place, cell);
        }

        return new Sequence<string>(flags ?? []);
    }

    private static bool IsCode(string cell) => cell.Length <= MaxCodeLength
        && cell.Split('-').All(static word => word.Length > 0 && word.All(static c => c is >= 'a' and <= 'z' or >= '0' and <= '9'));

    private void Report(DiagnosticDescriptor rule, Place place, params string[] arguments) => faults.Add(new(rule, place, arguments));
}

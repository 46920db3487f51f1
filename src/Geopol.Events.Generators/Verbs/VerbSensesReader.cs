using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Geopol.Events.Generators;

/// <summary>Reads and checks the table of senses. Empty lines and lines that begin with # are skipped.</summary>
internal sealed class VerbSensesReader
{
    private const int Columns = 4;
    private const int MaxCodeLength = 100;
    private const string None = "-";

    private readonly Dictionary<string, VerbRow> byCode = new(StringComparer.Ordinal);
    private readonly List<(VerbRow Row, TextLine Line)> rows = [];
    private readonly List<VerbFault> faults = [];

    private VerbSensesReader()
    {
    }

    public static VerbSensesModel Read(string path, SourceText text)
    {
        var reader = new VerbSensesReader();
        foreach (var line in text.Lines)
        {
            reader.ReadLine(line, line.ToString());
        }

        foreach (var (row, line) in reader.rows)
        {
            reader.CheckSense(row, line);
        }

        return new(path,
            new Sequence<VerbRow>(reader.rows.Select(static item => item.Row)),
            new Sequence<VerbFault>(reader.faults.OrderBy(static fault => fault.Span.Start)));
    }

    private void ReadLine(TextLine line, string content)
    {
        if (content.Trim().Length == 0 || content[0] == '#')
        {
            return;
        }

        var cells = content.Split('\t');
        if (cells.Length != Columns || cells[Columns - 1].Trim().Length == 0)
        {
            Report(VerbRules.Cells, line, cells.Count(static cell => cell.Trim().Length > 0).ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
        else if (cells.Take(2).FirstOrDefault(static cell => !IsCode(cell)) is { } wrong)
        {
            Report(VerbRules.Code, line, wrong);
        }
        else if (byCode.ContainsKey(cells[0]))
        {
            Report(VerbRules.Duplicate, line, cells[0]);
        }
        else
        {
            Add(new VerbRow(cells[0], cells[1], FlagsOf(line, cells[2])), line);
        }
    }

    private void Add(VerbRow row, TextLine line)
    {
        if (rows.Count > 0 && rows[rows.Count - 1].Row.Code is var before && string.CompareOrdinal(before, row.Code) > 0)
        {
            Report(VerbRules.Unsorted, line, row.Code, before);
        }

        byCode.Add(row.Code, row);
        rows.Add((row, line));
    }

    private void CheckSense(VerbRow row, TextLine line)
    {
        if (!byCode.TryGetValue(row.Sense, out var sense))
        {
            Report(VerbRules.NoSense, line, row.Sense);
        }
        else if (!sense.IsSense)
        {
            Report(VerbRules.Synonym, line, sense.Code, sense.Sense);
        }

        if (!row.IsSense && row.Flags.Any())
        {
            Report(VerbRules.SynonymFlag, line, string.Join(",", row.Flags).ToLowerInvariant());
        }
    }

    private Sequence<string> FlagsOf(TextLine line, string cell)
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
            Report(VerbRules.Flag, line, cell);
        }

        return new Sequence<string>(flags ?? []);
    }

    private static bool IsCode(string cell) => cell.Length <= MaxCodeLength
        && cell.Split('-').All(static word => word.Length > 0 && word.All(static c => c is >= 'a' and <= 'z' or >= '0' and <= '9'));

    private void Report(DiagnosticDescriptor rule, TextLine line, params string[] arguments) => faults.Add(new(
        rule, line.Span, new LinePositionSpan(new(line.LineNumber, 0), new(line.LineNumber, line.Span.Length)), new Sequence<string>(arguments)));
}

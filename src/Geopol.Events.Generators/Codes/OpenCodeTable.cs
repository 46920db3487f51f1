using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Geopol.Events.Generators;

/// <summary>The known values of a code type that a table has: a row each, with the name, the text and the documentation.</summary>
internal static class OpenCodeTable
{
    private const int Columns = 3;

    public static readonly DiagnosticDescriptor NoFile = Of("GEOPOL401", "The table of a code type is missing",
        "The code type '{0}' has no file '{1}'. Put the file into the folder of this source file.");

    public static readonly DiagnosticDescriptor Cells = Of("GEOPOL402", "A row of a code type isn't complete",
        "The row has {0} cells. Write three, separated by one tab: the name in C#, the text, and what it means.");

    public static readonly DiagnosticDescriptor Twice = Of("GEOPOL403", "A value of a code type is listed twice",
        "Another row has the name or the text '{0}'. Keep one row.");

    /// <summary>The model with the values of its table.</summary>
    public static OpenCodeModel Fill(OpenCodeModel model, IEnumerable<TsvFile> tables)
    {
        if (model.Table is null)
        {
            return model;
        }

        var path = HintName.Normalize(model.File);
        path = path.Substring(0, path.LastIndexOf('/') + 1) + model.Table;
        return tables.FirstOrDefault(table => table.Path == path) is { } table
            ? Fill(model, table)
            : model with { Faults = new Sequence<Fault>([new Fault(NoFile, model.Place, model.Name, model.Table)]) };
    }

    private static OpenCodeModel Fill(OpenCodeModel model, TsvFile table)
    {
        var (values, faults) = (new List<CodeValue>(), new List<Fault>());
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            string[] cells = [.. row.Cells];
            if (cells.Length != Columns || cells.Any(string.IsNullOrWhiteSpace))
            {
                faults.Add(new Fault(Cells, row.Place, $"{cells.Count(static cell => !string.IsNullOrWhiteSpace(cell))}"));
            }
            else if (!taken.Add("name " + cells[0]) || !taken.Add("text " + cells[1]))
            {
                faults.Add(new Fault(Twice, row.Place, cells[1]));
            }
            else
            {
                values.Add(new CodeValue(cells[0], cells[1], cells[2]));
            }
        }

        return model with { Values = new Sequence<CodeValue>(values), Faults = new Sequence<Fault>(faults) };
    }

    private static DiagnosticDescriptor Of(string id, string title, string message) =>
        new(id, title, message, "Geopol.Codes", DiagnosticSeverity.Error, isEnabledByDefault: true);
}

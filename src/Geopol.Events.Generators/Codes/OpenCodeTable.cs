using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Geopol.Events.Generators;

/// <summary>Reads the known values of a code type from a table. It has one row per value, with the name, the text and the documentation.</summary>
internal static class OpenCodeTable
{
    private const int Columns = 3;

    public static readonly DiagnosticDescriptor NoFile = Fault.Error("GEOPOL401", "The table of a code type is missing",
        "The code type '{0}' has no file '{1}'. Put the file there. Make sure that the project passes it to the generators.");

    public static readonly DiagnosticDescriptor Cells = Fault.Error("GEOPOL402", "A row of a code type isn't complete",
        "Write three cells, separated by one tab: the name in C#, the text, and what it means.");

    public static readonly DiagnosticDescriptor Twice = Fault.Error("GEOPOL403", "A value of a code type is listed twice",
        "Another row has the name or the text '{0}'. Keep one row.");

    /// <summary>Returns the path of the table of a code type. Returns null if the type has no table.</summary>
    public static string? PathOf(ITypeSymbol type) =>
        type.GetAttributes().FirstOrDefault(static attribute => attribute.AttributeClass?.ToDisplayString() == OpenCodeGenerator.OpenCodeAttribute) is { } attribute
        && attribute.ConstructorArguments.FirstOrDefault().Value is string name && attribute.ApplicationSyntaxReference is { } place
            ? HintName.Normalize(Path.Combine(Path.GetDirectoryName(place.SyntaxTree.FilePath) ?? "", name)) : null;

    /// <summary>Returns the values of all complete rows.</summary>
    public static IEnumerable<CodeValue> ValuesOf(TsvFile table) =>
        from row in table.Rows where IsComplete(row) let cells = row.Cells.ToArray() select new CodeValue(cells[0], cells[1], cells[2]);

    /// <summary>Returns the model with the values and the faults of its table.</summary>
    public static OpenCodeModel Fill(OpenCodeModel model, IEnumerable<TsvFile> tables) =>
        model.Table is null ? model
        : tables.FirstOrDefault(table => table.Path == model.Table) is { } table
            ? model with { Values = new Sequence<CodeValue>(ValuesOf(table)), Faults = new Sequence<Fault>(FaultsOf(table)) }
            : model with { Faults = new Sequence<Fault>([new Fault(NoFile, model.Place, model.Name, model.Table)]) };

    private static IEnumerable<Fault> FaultsOf(TsvFile table)
    {
        var taken = new HashSet<(int, string)>();
        foreach (var row in table.Rows)
        {
            if (!IsComplete(row))
            {
                yield return new Fault(Cells, row.Place);
            }
            else if (row.Cells.Take(2).Select((cell, column) => (column, cell)).FirstOrDefault(cell => !taken.Add(cell)) is (_, { } twice))
            {
                yield return new Fault(Twice, row.Place, twice);
            }
        }
    }

    private static bool IsComplete(TsvRow row) => row.Cells.Count() == Columns && !row.Cells.Any(string.IsNullOrWhiteSpace);
}

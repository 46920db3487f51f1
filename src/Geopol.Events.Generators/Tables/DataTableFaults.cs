using Microsoft.CodeAnalysis;

namespace Geopol.Events.Generators;

/// <summary>The diagnostics for a table of data.</summary>
internal static class DataTableFaults
{
    public static readonly DiagnosticDescriptor Signature = Fault.Error("GEOPOL301", "The method of a table has a wrong signature",
        "The generator can't write the method '{0}'. Declare it as 'static partial T[] {0}()'. Declare exactly one method 'static T {1}(...)' in the same type. Its parameters must be texts, numbers, truth values, codes or lists of these.");

    public static readonly DiagnosticDescriptor File = Fault.Error("GEOPOL302", "The file of a table is missing",
        "The table '{0}' has no file '{1}'. Put the file into the folder of this source file. Make sure that the project passes it to the generators.");

    public static readonly DiagnosticDescriptor Cells = Fault.Error("GEOPOL303", "A row has a wrong number of cells",
        "The row has {0} cells. Write {1}, separated by one tab: {2}.");

    public static readonly DiagnosticDescriptor Cell = Fault.Error("GEOPOL304", "A cell isn't a value of its column",
        "'{0}' can't be the value of the column {1}. Write a value of the type {2}.");
}

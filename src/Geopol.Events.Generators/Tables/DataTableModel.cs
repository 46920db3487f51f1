using System.Collections.Generic;
using System.Linq;

namespace Geopol.Events.Generators;

/// <summary>The data from which the body of a method marked <c>[DataTable]</c> is generated.</summary>
/// <param name="Namespace">The namespace of the type.</param>
/// <param name="Type">The name of the type that declares the method.</param>
/// <param name="Keyword">The keyword of the type: class or record.</param>
/// <param name="Name">The name of the method.</param>
/// <param name="Signature">The declaration of the method, up to its parentheses.</param>
/// <param name="Row">The name of the method that makes one item from the cells of one row.</param>
/// <param name="File">The path of the file of rows, in the folder of the declaration.</param>
/// <param name="Columns">The parameters of the method <paramref name="Row"/>; null if the declaration is wrong.</param>
/// <param name="Place">The place of the declaration.</param>
internal sealed record DataTableModel(
    string Namespace, string Type, string Keyword, string Name, string Signature, string Row, string File, Sequence<DataTableColumn>? Columns, Place Place);

/// <summary>A parameter that takes the cells of one column.</summary>
/// <param name="Name">The name of the parameter.</param>
/// <param name="Type">The type of a value, as C# writes it.</param>
/// <param name="Absent">The C# of the value that an empty cell means; null if a cell of the column may not be empty.</param>
/// <param name="IsList">Whether a cell has several values, separated by semicolons.</param>
/// <param name="Known">The static members of a code type or an enumeration, with their texts.</param>
/// <param name="KnownFile">The path of the table that has the known values; null if the type itself has them.</param>
internal sealed record DataTableColumn(string Name, string Type, string? Absent, bool IsList, Sequence<CodeValue> Known, string? KnownFile)
{
    /// <summary>Returns the column with the known values from the table of its code type. Returns the column itself if there is no table.</summary>
    public DataTableColumn Fill(IEnumerable<TsvFile> files) => files.FirstOrDefault(file => file.Path == KnownFile) is { } table
        ? this with { Known = new Sequence<CodeValue>(OpenCodeTable.ValuesOf(table)) } : this;
}

/// <summary>The file with the body of a method, and the faults of the declaration and the table.</summary>
internal sealed record DataTableOutput(GeneratedFile File, Sequence<Fault> Faults);

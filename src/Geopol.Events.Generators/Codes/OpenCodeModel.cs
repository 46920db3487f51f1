namespace Geopol.Events.Generators;

/// <summary>The data from which a code type is generated. If the model is equal to the last one, nothing is generated again.</summary>
/// <param name="Namespace">The namespace of the type.</param>
/// <param name="Name">The name of the type.</param>
/// <param name="File">The path of its source file.</param>
/// <param name="Listed">Whether the known values are the complete vocabulary.</param>
/// <param name="IsOrdered">Whether codes can be sorted by their texts.</param>
/// <param name="Table">The path of the file with the values; null if the values are properties.</param>
/// <param name="Values">The values.</param>
/// <param name="Place">Where the type is declared.</param>
/// <param name="Faults">The faults of the table.</param>
internal sealed record OpenCodeModel(
    string Namespace, string Name, string File, bool Listed, bool IsOrdered, string? Table, Sequence<CodeValue> Values, Place Place, Sequence<Fault> Faults);

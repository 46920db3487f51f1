namespace Geopol.Events.Generators;

/// <summary>What the generator knows of one code type. Equal models mean that nothing need be generated again.</summary>
/// <param name="Namespace">The namespace of the type.</param>
/// <param name="Name">The name of the type.</param>
/// <param name="File">The path of its source file.</param>
/// <param name="Listed">Whether the known values are its whole vocabulary.</param>
/// <param name="IsOrdered">Whether codes are compared by the order of their texts.</param>
/// <param name="Table">The path of the file that has its values; null where they are properties.</param>
/// <param name="Values">The values.</param>
/// <param name="Place">Where the type is declared.</param>
/// <param name="Faults">What is wrong with it.</param>
internal sealed record OpenCodeModel(
    string Namespace, string Name, string File, bool Listed, bool IsOrdered, string? Table, Sequence<CodeValue> Values, Place Place, Sequence<Fault> Faults);

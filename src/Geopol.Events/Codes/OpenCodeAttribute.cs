namespace Geopol.Events;

/// <summary>
/// Marks a code type. Its known values are static partial properties or rows of a table; the generator writes the other members. The text of a property is its
/// name in lower case with hyphens, unless <see cref="CodeTextAttribute"/> sets another text.
/// </summary>
/// <param name="table">
/// The name of a file in the same folder, with one value per row. A row has three cells, separated by tabs: the name of the property, the text, and the summary
/// of its documentation. Null if the values are properties. Values that other generators read by name must be properties.
/// </param>
[AttributeUsage(AttributeTargets.Struct)]
internal sealed class OpenCodeAttribute(string? table = null) : Attribute
{
    /// <summary>The name of the file with the values, or null.</summary>
    public string? Table => table;

    /// <summary>Whether the known values are the complete vocabulary of this version, so that any other value is reported as unknown.</summary>
    public bool Listed { get; set; } = true;

    /// <summary>
    /// Whether codes can be sorted by their texts. It is false for ratings and levels, because the order of their texts isn't the order of their values.
    /// </summary>
    public bool IsOrdered { get; set; } = true;
}

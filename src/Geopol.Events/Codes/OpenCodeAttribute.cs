namespace Geopol.Events;

/// <summary>
/// Marks a code type. Its known values are static partial properties, or rows of a table; the generator writes the rest. The text
/// of a property is its name in lower case with hyphens unless <see cref="CodeTextAttribute"/> gives another.
/// </summary>
/// <param name="table">
/// The file beside this one that has the values, tab separated: the name of the property, the text, and the summary of its
/// documentation. Null where the values are properties; those that other generators read by name must be.
/// </param>
[AttributeUsage(AttributeTargets.Struct)]
internal sealed class OpenCodeAttribute(string? table = null) : Attribute
{
    /// <summary>The file of the values.</summary>
    public string? Table => table;

    /// <summary>Whether the known values are the whole vocabulary of this version, so that another is worth a remark.</summary>
    public bool Listed { get; set; } = true;
}

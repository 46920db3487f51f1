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

    /// <summary>Whether codes are compared by the order of their texts. False for ratings and levels: the order of their texts must not be taken for theirs.</summary>
    public bool IsOrdered { get; set; } = true;
}

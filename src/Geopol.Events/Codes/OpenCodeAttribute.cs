namespace Geopol.Events;

/// <summary>
/// Marks a code type. Its known values are static partial properties; the generator writes the rest. The text of a value
/// is its name in lower case with hyphens unless <see cref="CodeTextAttribute"/> gives another.
/// </summary>
[AttributeUsage(AttributeTargets.Struct)]
internal sealed class OpenCodeAttribute : Attribute
{
    /// <summary>Whether the known values are the whole vocabulary of this version, so that another is worth a remark.</summary>
    public bool Listed { get; set; } = true;
}

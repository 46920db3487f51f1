namespace Geopol.Events.Generators;

/// <summary>The data from which a text value is generated.</summary>
/// <param name="Name">The name of the type.</param>
/// <param name="File">The path of its source file.</param>
/// <param name="Expected">The description of a valid text, which messages put after "isn't".</param>
/// <param name="HasText">Whether the type declares its property Text itself.</param>
/// <param name="IsOrdered">Whether values can be compared, by the order of their texts.</param>
internal sealed record TextValueModel(string Name, string File, string Expected, bool HasText, bool IsOrdered);

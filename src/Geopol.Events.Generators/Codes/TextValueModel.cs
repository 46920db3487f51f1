namespace Geopol.Events.Generators;

/// <summary>The data from which a text value is generated.</summary>
/// <param name="Name">The name of the type.</param>
/// <param name="File">The path of its source file.</param>
/// <param name="Expected">The description of a valid text. Messages put it after "isn't".</param>
/// <param name="HasText">Whether the type itself declares the property <c>Text</c>, so that it isn't generated.</param>
/// <param name="IsOrdered">Whether values can be sorted by their texts.</param>
internal sealed record TextValueModel(string Name, string File, string Expected, bool HasText, bool IsOrdered);

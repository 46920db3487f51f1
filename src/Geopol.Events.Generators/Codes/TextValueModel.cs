namespace Geopol.Events.Generators;

/// <summary>What the generator knows of one text value.</summary>
/// <param name="Name">The name of the type.</param>
/// <param name="File">The path of its source file.</param>
/// <param name="Expected">The text that belongs after "isn't" in a message.</param>
/// <param name="HasText">Whether the type declares its property Text itself.</param>
/// <param name="IsOrdered">Whether values are compared by the order of their texts.</param>
internal sealed record TextValueModel(string Name, string File, string Expected, bool HasText, bool IsOrdered);

namespace Geopol.Events.Generators;

/// <summary>A known value of a code type: the C# property, the text on the wire and, if the value is from a table, the summary of the property.</summary>
internal sealed record CodeValue(string Property, string Text, string? Summary = null);

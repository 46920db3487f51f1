namespace Geopol.Events.Generators;

/// <summary>A known value: the C# property, the text on the wire and, where a table has it, what the property's documentation says.</summary>
internal sealed record CodeValue(string Property, string Text, string? Summary = null);

namespace Geopol.Events.Generators;

/// <summary>A known value: the C# property and the text on the wire.</summary>
internal sealed record CodeValue(string Property, string Text);

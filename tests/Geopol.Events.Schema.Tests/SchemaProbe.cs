namespace Geopol.Events.Tests;

/// <summary>A JSON text to check against a definition of a schema; it is a claim if no definition is given.</summary>
internal sealed record SchemaProbe(string Text, bool IsStrict = false, string? Definition = null);

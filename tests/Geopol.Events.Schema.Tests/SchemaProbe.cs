namespace Geopol.Events.Tests;

/// <summary>A JSON text to be checked against a definition of a schema; without a definition it is a claim.</summary>
internal sealed record SchemaProbe(string Text, bool IsStrict = false, string? Definition = null);

namespace Geopol.Events.Generators;

/// <summary>A generated file; compared by value, as incremental generators need.</summary>
internal sealed record GeneratedFile(string Name, string Source);

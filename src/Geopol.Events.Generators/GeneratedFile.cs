namespace Geopol.Events.Generators;

/// <summary>A generated file: its hint name and its source. It is compared by value, as incremental generators need.</summary>
internal sealed record GeneratedFile(string Name, string Source);

namespace Geopol.Events.Generators;

/// <summary>What the generator knows of one code type. Equal models mean that nothing need be generated again.</summary>
internal sealed record OpenCodeModel(string Name, string File, bool Listed, Sequence<CodeValue> Values);

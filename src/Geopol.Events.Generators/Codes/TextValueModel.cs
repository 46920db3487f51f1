namespace Geopol.Events.Generators;

/// <summary>What the generator knows of one text value.</summary>
internal sealed record TextValueModel(string Name, string File, string Expected);

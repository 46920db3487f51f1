namespace Geopol.Events.Generators;

/// <summary>A member that has the same value in every object.</summary>
internal sealed record WireConstant(string Name, string Value);

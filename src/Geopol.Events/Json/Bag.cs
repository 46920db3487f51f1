namespace Geopol.Events;

/// <summary>A JSON object whose members are all kept as unknown members.</summary>
internal sealed record Bag(UnknownMembers Unknown);

namespace Geopol.Events;

/// <summary>An object of which no member is known.</summary>
internal sealed record Bag(UnknownMembers Unknown);

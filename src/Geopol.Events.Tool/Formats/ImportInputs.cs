namespace Geopol.Events;

/// <summary>Other inputs of a conversion.</summary>
/// <param name="Events">The events at hand, by their id, for formats that refer to events.</param>
internal sealed record ImportInputs(IReadOnlyDictionary<string, Claim> Events);

namespace Geopol.Events.Tests;

/// <summary>The parts in a role of a claim's event.</summary>
internal sealed record ReadRole(string Role, IReadOnlyList<GoldPart> Parts);

namespace Geopol.Events.Tests;

/// <summary>A label and the part of the claim that was found for it in its role.</summary>
internal sealed record GoldMatch(string Role, GoldLabel Label, GoldPart Part);

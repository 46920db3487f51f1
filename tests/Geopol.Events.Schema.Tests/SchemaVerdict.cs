namespace Geopol.Events.Tests;

/// <summary>What the validator says of a probe, and why.</summary>
internal sealed record SchemaVerdict(bool IsValid, string Errors);

namespace Geopol.Events.Tests;

/// <summary>The validator's verdict on a probe, with the errors.</summary>
internal sealed record SchemaVerdict(bool IsValid, string Errors);

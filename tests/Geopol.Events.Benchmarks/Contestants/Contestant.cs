namespace Geopol.Events.Benchmarks;

/// <summary>An operation that is measured: a pass runs it once for each of the claims.</summary>
internal sealed record Contestant(string Name, Action Pass);

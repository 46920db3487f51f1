namespace Geopol.Events.Benchmarks;

/// <summary>Something that is measured: one pass does it once for each of the claims.</summary>
internal sealed record Contestant(string Name, Action Pass);

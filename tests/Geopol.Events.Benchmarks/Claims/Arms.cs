namespace Geopol.Events.Benchmarks;

/// <summary>What is sold.</summary>
internal sealed record Arms(string Commodity, string Designation, string Name);

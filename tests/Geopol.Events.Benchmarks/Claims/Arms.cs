namespace Geopol.Events.Benchmarks;

/// <summary>The goods of a made transfer.</summary>
internal sealed record Arms(string Commodity, string Designation, string Name);
